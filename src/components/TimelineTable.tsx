import type { Links } from '../state/links.ts';
import type { PageData, TimelineEntry } from '../state/page.ts';
import { sideWords, voiceWords } from './words.ts';

type Props = {
  readonly page: PageData;
  readonly entries: readonly TimelineEntry[];
  readonly open: boolean;
  readonly links: Links;
};

/** The timeline's records as a table, on request. */
export const TimelineTable = ({ page, entries, open, links }: Props) => (
  <details className="table-view" open={open || undefined}>
    <summary>Timeline as a table</summary>
    <div className="scroll">
      <table>
        <caption>Statements in the article and the earlier stories that it links to, in the article’s order</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Who</th>
            <th scope="col">Side</th>
            <th scope="col">How given</th>
            <th scope="col">Words</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const statement = page.statements.find(({ id }) => id === entry.statementId);
            const block = page.blocks.find(({ id }) => id === statement?.blockId);
            return (
              <tr key={entry.id}>
                <td>
                  {entry.date !== '' && <time dateTime={entry.date}>{entry.dateLabel}</time>}
                  {entry.when !== null && ` “${entry.when}”`}
                </td>
                <th scope="row">
                  {page.speakers.find(({ id }) => id === statement?.speakerId)?.name ?? page.archive.outlet}
                </th>
                <td>{sideWords[entry.side]}</td>
                <td>{voiceWords[entry.voice]}</td>
                <td>{entry.title}</td>
                <td>
                  {block ? (
                    <a href={links.block(block.id)} data-view>
                      {block.number === null ? 'caption' : `paragraph ${block.number}`}
                    </a>
                  ) : (
                    'linked story'
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  </details>
);
