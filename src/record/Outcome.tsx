import { links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';

/** What came of the plan: the sentences, and the steps in a row, each leading to its entry. Hindsight. */
export const Outcome = ({ page }: { readonly page: PageData }) =>
  page.outcome && (
    <div className="outcome">
      <p>
        {page.outcome.sentences.map(({ text, sources }) => (
          <span key={text}>
            {text} <SourceRefs ids={sources} sources={page.sourceIds} />{' '}
          </span>
        ))}
        <OriginTag origin="later" />
      </p>
      <ol>
        {page.outcome.milestones.map(({ entryId, date, dateLabel, title }) => (
          <li key={entryId}>
            <time dateTime={date}>{dateLabel}</time>
            <a href={links.recordEntry(entryId)} data-view>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
