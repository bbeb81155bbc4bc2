import { type FormEvent, useId, useState } from 'react';
import type { BlockType } from '../article/article.ts';
import { listChoices } from './lineTypes.ts';
import type { Edit, ReviewLine } from './reviewData.ts';

type Props = {
  readonly line: ReviewLine;
  /** Writes an edit of this line; resolves to why it was not written, or null. */
  readonly save: (edit: Omit<Edit, 'text'>) => Promise<string | null>;
};

const NONE = { blocks: [], statements: [], release: [] };

/** What a line is and who speaks in it. To save is to say that the line is right as the form has it. */
export const LineForm = ({ line, save }: Props) => {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { start, end, statements } = line;

  const send = async (edit: Omit<Edit, 'text'>) => {
    setBusy(true);
    setProblem(await save(edit));
    setBusy(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const type = fields.get('type') as BlockType;
    const said = statements.flatMap((one, i) => {
      const speaker = `${fields.get(`speaker-${i}`) ?? ''}`.trim() || null;
      return speaker === one.speaker && !one.doubtful ? [] : [{ start: one.start, end: one.end, speaker }];
    });
    const settles = type !== line.type || (line.doubts.length > 0 && said.length === 0);
    void send({ ...NONE, blocks: settles ? [{ start, end, type }] : [], statements: said });
  };

  return (
    <form className="review-form" onSubmit={submit} aria-busy={busy}>
      <blockquote>{line.words}</blockquote>
      <label htmlFor={`${id}-type`}>This line is</label>
      <select id={`${id}-type`} name="type" defaultValue={line.type}>
        {listChoices(line.type).map(({ name, choices }) => (
          <optgroup key={name} label={name}>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {statements.map((one, i) => (
        <div key={one.start}>
          <label htmlFor={`${id}-${i}`}>Who says “{one.words}”</label>
          <input
            id={`${id}-${i}`}
            name={`speaker-${i}`}
            list="review-speakers"
            defaultValue={one.speaker ?? ''}
            maxLength={200}
            autoComplete="off"
            aria-describedby={`${id}-${i}-why`}
          />
          <p id={`${id}-${i}-why`}>Left empty, nobody is named. As read: {one.because}</p>
        </div>
      ))}
      {problem !== null && <p role="alert">{problem}</p>}
      <p className="review-buttons">
        <button type="submit">Save</button>
        {line.shown && (
          <button type="button" onClick={() => void send({ ...NONE, blocks: [{ start, end, type: 'chrome' }] })}>
            Leave the line out
          </button>
        )}
        {line.set && (
          <button type="button" onClick={() => void send({ ...NONE, release: [{ start, end }] })}>
            Undo my corrections of it
          </button>
        )}
      </p>
    </form>
  );
};
