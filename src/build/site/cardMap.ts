import { selectMap, type Tone } from '../../map/mapModel.ts';
import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { selectSelection } from '../../page/selection.ts';
import { defaultView } from '../../page/viewState.ts';

/** The page's colours on light paper; a card has no other. */
const fills: Readonly<Partial<Record<Tone, string>>> = {
  host: '#a9c6e2',
  member: '#d9e4ee',
  russia: '#f1dfdb',
  iran: '#efe5d6',
};

/** The page's own map, drawn small, without names, and with the article's claims alone; with what a quote is about outlined; a nested SVG element. */
export const drawCardMap = (
  page: PageData,
  quote: NamedQuote | null,
  box: { readonly x: number; readonly y: number; readonly width: number },
): string => {
  const view = {
    ...defaultView,
    show: 'article' as const,
    target: quote && ({ kind: 'quote', slug: quote.slug } as const),
  };
  const map = selectMap(page, view, selectSelection(page, view), null);
  const height = (box.width * page.baseMap.height) / page.baseMap.width;
  const path = (d: string, attributes: string) => `<path d="${d}" ${attributes}/>`;
  return [
    `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${height}" viewBox="${map.viewBox}">`,
    '<defs><pattern id="hatch" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V16" stroke="#b45309" stroke-width="5"/></pattern><pattern id="hatch-part" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V16" stroke="#b45309" stroke-width="5" stroke-dasharray="7 9"/></pattern></defs>',
    `<rect width="${page.baseMap.width}" height="${page.baseMap.height}" fill="#edf1f2"/>`,
    ...map.countries.flatMap(({ d, tone }) =>
      d === null
        ? []
        : [path(d, `fill="${fills[tone] ?? '#f6f3ec'}" stroke="#bdb8ab" stroke-width="1" fill-rule="evenodd"`)],
    ),
    ...map.gaps.map(({ d, whole }) =>
      path(d, `fill="url(#hatch${whole ? '' : '-part'})" stroke="#b45309" stroke-width="2" fill-rule="evenodd"`),
    ),
    ...map.selected.map(({ d }) => path(d, 'fill="none" stroke="#1c2127" stroke-width="3.5" stroke-linejoin="round"')),
    '</svg>',
  ].join('');
};
