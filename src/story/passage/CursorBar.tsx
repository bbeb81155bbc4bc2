import { type KeyboardEvent, type Ref, useRef } from 'react';
import type { PageData } from '../../page/pageData.ts';
import { type CitationSubject, citePassage } from './citation.ts';
import { describeCursor, moveCursor, type SentenceCursor } from './cursor.ts';
import { PassageActions } from './PassageActions.tsx';
import type { LinkedPassage } from './passage.ts';

type Props = {
  readonly page: PageData;
  readonly cursor: SentenceCursor;
  readonly link: LinkedPassage;
  readonly ref: Ref<HTMLInputElement>;
  readonly move: (cursor: SentenceCursor) => void;
  readonly close: () => void;
  readonly cite: (subject: CitationSubject) => void;
};

/** Chooses sentences one by one, with the arrow keys or by dragging, and says which keys do what. */
export const CursorBar = ({ page, cursor, link, ref, move, close, cite }: Props) => {
  const bar = useRef<HTMLElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
      return;
    }
    if (!(event.target instanceof HTMLInputElement && event.target.type === 'range')) return;
    if (event.key === 'Enter') bar.current?.querySelector<HTMLButtonElement>('.copy')?.click();
    const next = moveCursor(cursor, event.key, event.shiftKey, page.sentences.length);
    if (next === null) return;
    event.preventDefault();
    move(next);
  };
  const said = describeCursor(page, cursor);
  return (
    <section ref={bar} className="passage-bar cursor" aria-label="Choose sentences" onKeyDown={press}>
      <label>
        <span>{said.place}</span>
        <input
          ref={ref}
          type="range"
          min={1}
          max={page.sentences.length}
          value={cursor.to + 1}
          aria-valuetext={`${said.place}: ${said.words}`}
          onChange={({ target }) => move({ from: Number(target.value) - 1, to: Number(target.value) - 1 })}
        />
      </label>
      <p className="tools">
        {link.kind === 'link' ? (
          <PassageActions subject={citePassage(page, link.passage, link.href)} cite={cite} />
        ) : (
          <span role="status">{link.reason}</span>
        )}
        <button type="button" onClick={close}>
          Close
        </button>
      </p>
      <p className="cursor-tap">Tap a sentence, or move the slider.</p>
      <dl className="cursor-keys">
        <dt>S</dt>
        <dd>begins, from within the article (can be switched off under “Map shortcuts”)</dd>
        <dt>← →</dt>
        <dd>sentence by sentence</dd>
        <dt>Shift with ← →</dt>
        <dd>takes in more, or less</dd>
        <dt>Enter</dt>
        <dd>copies the link</dd>
        <dt>Esc</dt>
        <dd>back to the text</dd>
      </dl>
    </section>
  );
};
