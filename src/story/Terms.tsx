import type { PageData } from '../page/pageData.ts';
import { SourceRefs } from '../ui/SourceRefs.tsx';

/** What the article's terms mean, each opened by its button in the text; the browser shows and closes them by itself. */
export const Terms = ({ page }: { readonly page: PageData }) =>
  page.terms.map(({ id, term, meaning, sourceIds }) => (
    <div key={id} id={`term-${id}`} popover="auto" className="meaning" role="note">
      <p>
        <b>{term}</b>: {meaning} <SourceRefs ids={sourceIds} sources={page.sourceIds} />
      </p>
    </div>
  ));
