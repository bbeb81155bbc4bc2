import type { Origin } from '../../page/pageData.ts';
import { originWords } from '../words.ts';

/** Says who says so, in words: every mark of the page carries one of these in its label or in the legend. */
export const OriginTag = ({ origin, detail }: { readonly origin: Origin; readonly detail?: string | undefined }) => (
  <span className={`origin origin-${origin}`}>
    {originWords[origin]}
    {detail === undefined ? '' : `, ${detail}`}
  </span>
);
