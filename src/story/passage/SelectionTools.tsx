import type { Ref } from 'react';
import type { PageData } from '../../page/pageData.ts';
import { type CitationSubject, citePassage } from './citation.ts';
import { PassageActions } from './PassageActions.tsx';
import type { LinkedPassage } from './passage.ts';
import type { SelectedPassage } from './useSelectedPassage.ts';

type Props = {
  readonly page: PageData;
  readonly selected: SelectedPassage;
  readonly link: LinkedPassage;
  readonly cite: (subject: CitationSubject) => void;
  readonly ref: Ref<HTMLDivElement>;
  readonly close: () => void;
};

/** Beside selected words: what can be done with them, or why nothing can. On a phone it stands at the foot of the screen. */
export const SelectionTools = ({ page, selected, link, cite, ref, close }: Props) => (
  <div
    ref={ref}
    className="selection-tools"
    role="toolbar"
    aria-label="Selected words"
    tabIndex={-1}
    style={{
      left: Math.max(16, Math.min(selected.x, document.documentElement.clientWidth - 420)),
      top: selected.y + 10,
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    }}
  >
    {link.kind === 'refused' ? (
      <p role="status">{link.reason}</p>
    ) : (
      <>
        <p>{link.count} words</p>
        <PassageActions subject={citePassage(page, link.passage, link.href)} cite={cite} />
      </>
    )}
  </div>
);
