import type { GapVerdict } from '../../page/comparisons.ts';

/** A full square for a country left out, half of one for a part of it, a dotted one where it is not said which. */
export const VerdictMark = ({ verdict }: { readonly verdict: GapVerdict }) => (
  <svg className={`verdict-mark verdict-${verdict}`} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
    <rect className="verdict-edge" x="1.5" y="1.5" width="15" height="15" />
    {verdict === 'not-covered' && <path d="M1 1h16v16h-16z" />}
    {verdict === 'partly' && <path d="M1 17v-16L17 17z" />}
  </svg>
);
