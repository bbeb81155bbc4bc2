import { links } from '../page/address/links.ts';
import { nameBlock } from '../page/nameBlock.ts';
import type { ArticleEntry, PageData } from '../page/pageData.ts';
import { findSpeaker, findStatement } from '../page/selection.ts';
import { ListTable } from '../ui/figures/ListTable.tsx';
import { sideWords, voiceWords } from '../ui/words.ts';

export type StatementRowsProps = {
  readonly page: PageData;
  readonly entries: readonly ArticleEntry[];
};

/** The rows of the statements' table; fetched when it is asked for. */
export const StatementRows = ({ page, entries }: StatementRowsProps) => (
  <ListTable
    caption="Statements in the article and the earlier stories that it links to, in the article’s order"
    columns={['Date', 'Who', 'Side', 'How given', 'Words', 'Where']}
  >
    {entries.map((entry) => {
      const statement = findStatement(page, entry.statementId);
      return (
        <tr key={entry.id}>
          <td>
            {entry.date !== '' && <time dateTime={entry.date}>{entry.dateLabel}</time>}
            {entry.when !== null && ` “${entry.when}”`}
          </td>
          <th scope="row">{findSpeaker(page, statement?.speakerId)?.name ?? page.archive.outlet}</th>
          <td>{sideWords[entry.side]}</td>
          <td>{voiceWords[entry.voice]}</td>
          <td>{entry.title}</td>
          <td>
            {statement ? (
              <a href={links.block(statement.blockId)} data-view>
                {nameBlock(page, statement.blockId)}
              </a>
            ) : (
              'linked story'
            )}
          </td>
        </tr>
      );
    })}
  </ListTable>
);
