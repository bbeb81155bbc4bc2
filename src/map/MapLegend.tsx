import { changeView } from '../page/address/useViewLinks.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { LegendLine } from '../page/storyWords.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';

type Props = {
  readonly lines: readonly LegendLine[];
  readonly recordShown: boolean;
  readonly view: ViewState;
};

const Swatch = ({ kind }: { readonly kind: LegendLine['marks'][number] }) => (
  <svg className="swatch" viewBox="0 0 22 14" width="22" height="14" aria-hidden="true">
    <rect className={`tone-${kind}`} x="0.5" y="0.5" width="21" height="13" />
    {kind === 'gap' && <path className="hatch-line" d="M2 14 16 0M9 14 22 1M-3 12 9 0" />}
    {kind === 'gap-part' && <path className="hatch-line" strokeDasharray="4 3" d="M2 14 16 0M9 14 22 1M-3 12 9 0" />}
    {kind === 'edge' && <path className="edge" d="M0 7H22" />}
    {kind === 'interceptor' && <path className="symbol" d="M11 1 18 12H4Z" />}
    {kind === 'radar' && <path className="symbol" d="M3 11A8 8 0 0 1 19 11Z" />}
    {kind === 'headquarters' && <path className="symbol" d="M6 2H16V12H6Z" />}
  </svg>
);

/** The key: what each mark means and who says so. */
export const MapLegend = ({ lines, recordShown, view }: Props) => (
  <details className="fold" name="map-tools">
    <summary>Key and sources</summary>
    <ul className="legend">
      {lines
        .filter(({ origin }) => recordShown || origin === 'article')
        .map(({ marks, words, origin, detail }) => (
          <li key={words}>
            {marks.map((mark) => (
              <Swatch key={mark} kind={mark} />
            ))}{' '}
            {words} <OriginTag origin={origin} detail={detail ?? undefined} />
            {marks.includes('edge') && (
              <button
                type="button"
                className="show-edge needs-script"
                onClick={() => changeView({ edge: !view.edge }, 'push')}
              >
                {view.edge ? 'Hide' : 'Show'}
                <span className="unseen"> the line</span>
              </button>
            )}
          </li>
        ))}
    </ul>
  </details>
);
