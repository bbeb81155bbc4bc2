import { whyWords } from './whyWords.ts';

const Swatch = ({ kind }: { readonly kind: 'none' | 'short' | 'window' | 'out' }) => (
  <svg className="swatch" viewBox="0 0 26 16" width="26" height="16" aria-hidden="true">
    <rect className={`area area-${kind}`} x="0.5" y="0.5" width="25" height="15" />
    {kind === 'none' && <path className="hatch-line" d="M2 15 16 1M10 15 24 1M-4 13 8 1M18 15 25 8" />}
    {kind === 'short' && <path className="why-dot" d="M5 4h3v3h-3zM12 9h3v3h-3zM19 4h3v3h-3zM5 11h1v1h-1z" />}
  </svg>
);

/** The four classes in words. */
export const CoverageKey = ({ shortWindowS }: { readonly shortWindowS: number }) => (
  <ul className="why-key">
    <li>
      <Swatch kind="none" /> {whyWords.key.none}
    </li>
    <li>
      <Swatch kind="short" /> {whyWords.key.short(shortWindowS)}
    </li>
    <li>
      <Swatch kind="window" /> {whyWords.key.window(shortWindowS)}
    </li>
    <li>
      <Swatch kind="out" /> {whyWords.key.out}
    </li>
    <li className="note">{whyWords.key.others}</li>
  </ul>
);
