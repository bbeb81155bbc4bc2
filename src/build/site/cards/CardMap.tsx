import { selectMap, type Tone } from '../../../map/mapModel.ts';
import { defaultView } from '../../../page/address/viewState.ts';
import type { NamedQuote, PageData } from '../../../page/pageData.ts';
import { selectSelection } from '../../../page/selection.ts';

/** The light colours of shell/page.css, which a picture cannot take from there; a test keeps the two in step. */
const fills: Readonly<Partial<Record<Tone, string>>> = {
  host: '#a9c6e2',
  member: '#d9e4ee',
  russia: '#f1dfdb',
  iran: '#efe5d6',
};

const hatch = {
  width: 16,
  height: 16,
  patternUnits: 'userSpaceOnUse',
  patternTransform: 'rotate(45)',
} as const;

type Props = {
  readonly page: PageData;
  readonly quote: NamedQuote | null;
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
};

/** The page's own map, drawn small, without names, and with the article's claims alone; with what a quote is about outlined. */
export const CardMap = ({ page, quote, x = 0, y = 0, width }: Props) => {
  const view = {
    ...defaultView,
    show: 'article' as const,
    target: quote && ({ kind: 'quote', slug: quote.slug } as const),
  };
  const map = selectMap(page, view, selectSelection(page, view), null);
  const { baseMap } = page;
  return (
    <svg
      x={x}
      y={y}
      width={width}
      height={(width * baseMap.height) / baseMap.width}
      viewBox={map.viewBox}
      aria-hidden="true"
    >
      <defs>
        <pattern id="hatch" {...hatch}>
          <path d="M0 0V16" stroke="#b4501b" strokeWidth="5" />
        </pattern>
        <pattern id="hatch-part" {...hatch}>
          <path d="M0 0V16" stroke="#b4501b" strokeWidth="5" strokeDasharray="7 9" />
        </pattern>
      </defs>
      <rect width={baseMap.width} height={baseMap.height} fill="#edf1f2" />
      {map.countries.map(
        ({ region, d, tone }) =>
          d !== null && (
            <path
              key={region.id}
              d={d}
              fill={fills[tone] ?? '#f6f3ec'}
              stroke="#bdb8ab"
              strokeWidth="1"
              fillRule="evenodd"
            />
          ),
      )}
      {map.gaps.map(({ id, d, whole }) => (
        <path
          key={id}
          d={d}
          fill={`url(#hatch${whole ? '' : '-part'})`}
          stroke="#b4501b"
          strokeWidth="2"
          fillRule="evenodd"
        />
      ))}
      {map.selected.map(({ id, d }) => (
        <path key={id} d={d} fill="none" stroke="#1c2127" strokeWidth="3.5" strokeLinejoin="round" />
      ))}
    </svg>
  );
};
