import type { PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { Milestones } from './Milestones.tsx';

/** What came of the plan: the sentences, and the steps in a row, each leading to its entry. Hindsight. */
export const Outcome = ({ page }: { readonly page: PageData }) =>
  page.outcome && (
    <div className="later-outcome">
      <p>
        {page.outcome.sentences.map(({ text, sources }) => (
          <span key={text}>
            {text} <SourceRefs ids={sources} sources={page.sourceIds} />{' '}
          </span>
        ))}
        <OriginTag origin="later" />
      </p>
      <Milestones outcome={page.outcome} />
    </div>
  );
