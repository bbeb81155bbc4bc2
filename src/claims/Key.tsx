import type { Share } from '../page/pageData.ts';

/** A sample of a mark for the key of a chart: a class of territory, or a value of an assumption. */
export const Key = ({ kind }: { readonly kind: keyof Share | 'low' | 'nominal' | 'high' }) => (
  <svg className="key" width="22" height="12" aria-hidden="true">
    {kind === 'low' || kind === 'nominal' || kind === 'high' ? (
      <circle className={`level level-${kind}`} cx="11" cy="6" r="5" />
    ) : (
      <rect className={`bar bar-${kind}`} x="0.5" y="0.5" width="21" height="11" />
    )}
    {kind === 'none' && <path className="bar-hatch" d="M3 11 13 1M9 11 19 1" />}
  </svg>
);
