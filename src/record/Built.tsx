import { links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import type { ViewState } from '../page/viewState.ts';
import { ChapterHeading } from '../ui/ChapterHeading.tsx';
import { OriginTag } from '../ui/OriginTag.tsx';
import { SourceRefs } from '../ui/SourceRefs.tsx';

type Props = {
  readonly data: RecordChapter;
  readonly page: PageData;
  readonly view: ViewState;
};

/** What stands today in the places of the plan, and what became of it country by country: hindsight throughout. */
export const Built = ({ data, page, view }: Props) => (
  <section className="rec-part later-only" aria-labelledby="built">
    <ChapterHeading view={view} level={1} id="built">
      What was built instead
    </ChapterHeading>
    <p>
      <OriginTag origin="later" /> The ten interceptors were never installed and the radar was never built. What stands
      at Redzikowo now is another system, with other missiles for other ranges. The model computes nothing for it: no
      source that was read gives the speeds it would need.
    </p>
    <div className="rec-two">
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
  </section>
);
