import type { PageData } from '../page/pageData.ts';
import { Milestones } from '../record/Milestones.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';

/** What came of the plan: hindsight, folded to one line until it is asked for. */
export const Next = ({ page }: { readonly page: PageData }) => {
  const { outcome } = page;
  if (outcome === null) return null;
  return (
    <details className="outcome">
      <summary>
        <h2>What happened next</h2>
        <span className="hint">Was it built? What nobody in the story could know</span>
      </summary>
      <Milestones outcome={outcome} className="milestones" />
      <div className="sentences">
        {outcome.sentences.map(({ text, sources }) => (
          <p key={text}>
            {text} <SourceRefs ids={sources} sources={page.sourceIds} />
          </p>
        ))}
      </div>
    </details>
  );
};
