import { useState } from 'react';
import { links } from '../page/address/links.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { ListTable } from '../ui/figures/ListTable.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { kindWords, sideWords, entryTable as words } from './words.ts';

type Props = {
  readonly entries: readonly RecordEntry[];
  readonly page: PageData;
  readonly view: ViewState;
};

/** The entries that can be seen as a table, made when it is asked for. */
export const RecordTable = ({ entries, page, view }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold table-view needs-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.summary}</summary>
      {open && (
        <ListTable caption={words.caption} columns={words.columns}>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>
                <time dateTime={entry.date}>{entry.dateLabel}</time> {entry.dateNote}
              </td>
              <td>{words.layers[entry.layer]}</td>
              <th scope="row">
                <a href={links.recordEntry(entry.id)} data-view>
                  {entry.title}
                </a>
              </th>
              <td>{sideWords[entry.side]}</td>
              <td>{kindWords[entry.kind]}</td>
              <td>{entry.speakers.map(({ name }) => name).join(', ') || '–'}</td>
              <td>{entry.place ? <PlaceLink place={entry.place} entryId={entry.id} {...{ page, view }} /> : '–'}</td>
              <td>{entry.countries.map(({ name }) => name).join(', ') || '–'}</td>
              <td>
                {entry.confidence} <SourceRefs ids={entry.sources} sources={page.sourceIds} />
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </details>
  );
};
