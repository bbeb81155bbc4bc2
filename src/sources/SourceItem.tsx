import { base } from '../page/address/base.ts';
import type { ListedSource } from './sourcesData.ts';
import { list as words } from './words.ts';

type Props = {
  readonly source: ListedSource;
  readonly number: number;
  /** Number under which the same document is listed again; null when it is not. */
  readonly sameAs: number | null;
};

/** What was read of it, in which copy, and what to be careful about. */
const tellReading = ({ ourTitle, via, read, note }: ListedSource, sameAs: number | null): string =>
  [
    ourTitle ? words.ourTitle : '',
    via === null ? '' : words.via(via),
    words.read[read],
    note ?? '',
    sameAs === null ? '' : words.sameAs(sameAs),
  ]
    .filter(Boolean)
    .join(' ');

/** A source under its number, with the places of the site that lean on it folded away. */
export const SourceItem = ({ source, number, sameAs }: Props) => {
  const { id, url, title, ourTitle, lang, publisher, date, uses } = source;
  const foreign = ourTitle || lang === 'en' ? undefined : lang;
  return (
    <li id={`source-${id}`} value={number} tabIndex={-1}>
      <b className="source-number">{number}</b>
      {url === null ? (
        <span lang={foreign}>{title}</span>
      ) : (
        <a href={url} lang={foreign}>
          {title}
        </a>
      )}
      . {publisher}
      {date !== null && `, ${date}`}. <span className="note">{tellReading(source, sameAs)}</span>
      {uses.length > 0 && (
        <details>
          <summary>
            {words.uses(uses.length)}
            <span className="unseen">: {title}</span>
          </summary>
          <ul>
            {uses.map((use) => (
              <li key={use.words}>{use.path === null ? use.words : <a href={base + use.path}>{use.words}</a>}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
};
