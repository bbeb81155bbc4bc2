import type { ReactNode } from 'react';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { ChapterHeading } from '../ui/parts/ChapterHeading.tsx';
import { EntryItem } from './EntryItem.tsx';
import type { Period } from './periods.ts';
import { layers } from './words.ts';

type Props = {
  readonly layer: RecordEntry['layer'];
  readonly id: string;
  readonly title: string;
  /** The stretches of each column. */
  readonly columns: readonly (readonly Period[])[];
  readonly page: PageData;
  readonly view: ViewState;
  /** What stands between the heading and the entries. */
  readonly children?: ReactNode;
};

/** A part of the record: its entries a line each, under the headings that the strip of years leads to. */
export const Layer = ({ layer, id, title, columns, page, view, children }: Props) => (
  <section className={`rec-layer rec-${layer}${layer === 'later' ? ' later-only' : ''}`} aria-labelledby={id}>
    <ChapterHeading view={view} level={1} id={id}>
      {title}
    </ChapterHeading>
    {children}
    {columns.flat().length === 0 && <p>{layers.none}</p>}
    <div className="rec-columns">
      {columns.map((periods) => (
        <div key={periods[0]?.id ?? ''}>
          {periods.map((period) => (
            <section key={period.id}>
              <ChapterHeading view={view} level={2} id={period.id}>
                {period.label}
              </ChapterHeading>
              <ol>
                {period.entries.map((entry) => (
                  <EntryItem key={entry.id} {...{ entry, page, view }} />
                ))}
              </ol>
            </section>
          ))}
        </div>
      ))}
    </div>
  </section>
);
