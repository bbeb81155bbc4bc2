import { OriginTag } from './OriginTag.tsx';

const Swatch = ({ kind }: { readonly kind: string }) => (
  <svg className="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
    <rect className={`tone-${kind}`} x="0.5" y="0.5" width="21" height="13" />
    {kind === 'gap' && <path className="hatch-line" d="M2 14 16 0M9 14 22 1M-3 12 9 0" />}
    {kind === 'gap-part' && <path className="hatch-line" strokeDasharray="4 3" d="M2 14 16 0M9 14 22 1M-3 12 9 0" />}
    {kind === 'interceptor' && <path className="symbol" d="M11 1 18 12H4Z" />}
    {kind === 'radar' && <path className="symbol" d="M3 11A8 8 0 0 1 19 11Z" />}
    {kind === 'headquarters' && <path className="symbol" d="M6 2H16V12H6Z" />}
  </svg>
);

/** The key: what each mark means and who says so. */
export const MapLegend = ({ recordShown }: { readonly recordShown: boolean }) => (
  <details className="fold" name="map-slot" open>
    <summary>Key: what the marks mean, and who says so</summary>
    <ul className="legend">
      <li>
        <Swatch kind="gap" /> Turkey: not covered <OriginTag origin="article" detail="paragraph 7" />
      </li>
      <li>
        <Swatch kind="gap-part" /> Greece: parts not covered; the article does not say which, so no line is drawn{' '}
        <OriginTag origin="article" detail="paragraph 7" />
      </li>
      <li>
        <Swatch kind="host" /> Poland and the Czech Republic: proposed hosts{' '}
        <OriginTag origin="article" detail="paragraphs 4 and 5" />
      </li>
      {recordShown && (
        <>
          <li>
            <Swatch kind="member" /> Other Nato members in April 2007 <OriginTag origin="record" />
          </li>
          <li>
            <Swatch kind="interceptor" />
            <Swatch kind="radar" /> The two sites. The article names only the countries; both sites were settled later{' '}
            <OriginTag origin="record" />
          </li>
          <li>
            <Swatch kind="headquarters" /> Nato headquarters, Brussels, where the talks were held{' '}
            <OriginTag origin="record" detail="its position" />
          </li>
        </>
      )}
    </ul>
  </details>
);
