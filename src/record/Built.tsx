import { links } from '../page/address/links.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { ChapterHeading } from '../ui/parts/ChapterHeading.tsx';
import { FoldedPart } from '../ui/parts/FoldedPart.tsx';
import { built as words } from './words.ts';

type Props = {
  readonly data: RecordChapter;
  readonly page: PageData;
  readonly view: ViewState;
};

/** What stands today in the places of the plan, and what became of it country by country: hindsight throughout. */
export const Built = ({ data, page, view }: Props) => (
  <FoldedPart view={view} id="built" title={words.title} className="later-only" says={words.says}>
    <p>
      {words.model} <OriginTag origin="later" />
    </p>
    <div className="rec-two">
      <div>
        <ChapterHeading view={view} level={2} id="built-steps">
          {words.order}
        </ChapterHeading>
        <ol className="built">
          {data.built.map((id) => {
            const entry = data.entries.find((one) => one.id === id);
            return (
              entry && (
                <li key={id}>
                  <time dateTime={entry.date}>{entry.dateLabel}</time>
                  <a href={links.recordEntry(id)} data-view>
                    {entry.title}
                  </a>
                </li>
              )
            );
          })}
        </ol>
      </div>
      <div>
        <ChapterHeading view={view} level={2} id="built-countries">
          {words.countries}
        </ChapterHeading>
        <dl className="aftermath">
          {data.aftermath.map(({ id, name, text, sources }) => (
            <div key={id} id={`later-${id}`}>
              <dt>{name}</dt>
              <dd>
                {text} <SourceRefs ids={sources} sources={page.sourceIds} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  </FoldedPart>
);
