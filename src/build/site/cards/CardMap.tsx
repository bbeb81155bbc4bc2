import { selectMap, type Tone } from '../../../map/mapModel.ts';
import { defaultView } from '../../../page/address/viewState.ts';
import type { NamedQuote, PageData } from '../../../page/pageData.ts';
import { selectSelection } from '../../../page/selection.ts';
import { border, light } from './colours.ts';

const fills: Readonly<Partial<Record<Tone, string>>> = {
  host: light.host,
  member: light.member,
  russia: light.rival,
  iran: light.threat,
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
      viewBox={`0 0 ${baseMap.width} ${baseMap.height}`}
      aria-hidden="true"
    >
      <defs>
        <pattern id="hatch" {...hatch}>
          <path d="M0 0V16" stroke={light.gap} strokeWidth="5" />
        </pattern>
        <pattern id="hatch-part" {...hatch}>
          <path d="M0 0V16" stroke={light.gap} strokeWidth="5" strokeDasharray="7 9" />
        </pattern>
      </defs>
      <rect width={baseMap.width} height={baseMap.height} fill={light.sea} />
      {map.countries.map(
        ({ region, d, tone }) =>
          d !== null && (
            <path
              key={region.id}
              d={d}
              fill={fills[tone] ?? light.land}
              stroke={border}
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
          stroke={light.gap}
          strokeWidth="2"
          fillRule="evenodd"
        />
      ))}
      {map.selected.map(({ id, d }) => (
        <path key={id} d={d} fill="none" stroke={light.ink} strokeWidth="3.5" strokeLinejoin="round" />
      ))}
    </svg>
  );
};
