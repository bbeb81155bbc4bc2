import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { LineForm } from './LineForm.tsx';
import { nameType } from './lineTypes.ts';
import { findElement, markLines } from './markLines.ts';
import type { Edit, ReviewData, ReviewLine } from './reviewData.ts';
import { sendEdit } from './sendEdit.ts';
import './review.css';

type Props = {
  readonly data: ReviewData;
  /** What is said once the page has been loaded again after a correction; null at first. */
  readonly said: string | null;
  /** Loads the page again, which then says this. */
  readonly reload: (said: string) => void;
};

/** What an editor looks through in a few minutes; the next ones come up as these are settled. */
const MOST = 20;

/** The panel of an editor, beside the page: the lines in doubt, then all the others, each with the form that mends it. */
export const ReviewPanel = ({ data, said, reload }: Props) => {
  const title = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<ReviewLine | null>(null);
  const [others, setOthers] = useState(false);
  const doubtful = data.doubtful.flatMap((i) => data.lines[i] ?? []);
  const listed = doubtful.slice(0, MOST);
  const rest = data.lines.filter((line) => !listed.includes(line));

  useEffect(() => {
    if (said !== null) title.current?.focus();
  }, [said]);

  useEffect(() => {
    const lines = data.doubtful.flatMap((i) => data.lines[i] ?? []);
    markLines(lines, open);
    if (open) findElement(open)?.scrollIntoView({ block: 'center' });
  }, [data, open]);

  // A line of the page that is clicked opens in the panel; its links, and words that are being selected, do what they do.
  useEffect(() => {
    const choose = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, button') || getSelection()?.isCollapsed === false) return;
      const line = data.lines.find((one) => findElement(one)?.contains(target));
      if (!line) return;
      setOpen(line);
      if (!data.doubtful.slice(0, MOST).some((i) => data.lines[i] === line)) setOthers(true);
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#review [aria-expanded="true"]')?.focus());
    };
    document.addEventListener('click', choose);
    return () => document.removeEventListener('click', choose);
  }, [data]);

  const save = async (edit: Omit<Edit, 'text'>): Promise<string | null> => {
    const problem = await sendEdit({ ...edit, text: data.text });
    if (problem === null) reload('Saved. The page shows it.');
    return problem;
  };
  const close = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopPropagation();
    setOpen(null);
    event.currentTarget.querySelector('button')?.focus();
  };
  const list = (lines: readonly ReviewLine[]) => (
    <ol>
      {lines.map((line) => (
        <li key={line.start} onKeyDown={close}>
          <button
            type="button"
            className="review-line"
            aria-expanded={open === line}
            onClick={() => setOpen(open === line ? null : line)}
          >
            <b>
              Line {line.line}: {nameType(line.type)}
              {line.set && ' (set by you)'}
            </b>
            <span>{line.words}</span>
          </button>
          {line.doubts.map((doubt) => (
            <p key={doubt}>{doubt}</p>
          ))}
          {open === line && <LineForm line={line} save={save} />}
        </li>
      ))}
    </ol>
  );

  return (
    <aside className="review" aria-labelledby="review-title">
      <h2 id="review-title" ref={title} tabIndex={-1}>
        Review
      </h2>
      <p role="status">{said}</p>
      <p>
        Corrections go to <code>{data.file}</code>, which has {data.corrections === 0 ? 'none yet' : data.corrections}.
      </p>
      <h3>{listed.length === 0 ? 'Nothing is in doubt' : `To be looked at (${doubtful.length})`}</h3>
      {list(listed)}
      {doubtful.length > MOST && <p>And {doubtful.length - MOST} more, all less doubtful than these.</p>}
      <details open={others} onToggle={({ currentTarget }) => setOthers(currentTarget.open)}>
        <summary>All other lines ({rest.length})</summary>
        {list(rest)}
      </details>
      <datalist id="review-speakers">
        {data.speakers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </aside>
  );
};
