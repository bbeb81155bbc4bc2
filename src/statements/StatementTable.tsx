import { useState } from 'react';
import { links } from '../page/links.ts';
import type { PageData, TimelineEntry } from '../page/pageData.ts';
import { nameBlock } from '../page/selection.ts';
import { ListTable } from '../ui/ListTable.tsx';
import { sideWords, voiceWords } from '../ui/words.ts';

type Props = {
  readonly page: PageData;
  readonly entries: readonly TimelineEntry[];
};

const Rows = ({ page, entries }: Props) => (
  <ListTable
    caption="Statements in the article and the earlier stories that it links to, in the article’s order"
    columns={['Date', 'Who', 'Side', 'How given', 'Words', 'Where']}
  >
    {entries.map((entry) => {
      const statement = page.statements.find(({ id }) => id === entry.statementId);
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

/** The statements as a table, drawn when it is asked for: without scripts the list above says the same. */
export const StatementTable = (props: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="table-view needs-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {open && <Rows {...props} />}
    </details>
  );
};
