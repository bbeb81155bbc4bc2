// What a reader's connection may be asked to carry, each with its reason. Text is counted as brotli sends it; 1 kB is 1000 bytes.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const PAGE = 'dist/index.html';

/** Every script that the browser fetches for the page by itself: the entry and what it imports statically. Later chunks are not linked. */
const linkedScripts = () => {
  const html = readFileSync(PAGE, 'utf8');
  const links = html.matchAll(
    /<(?:script\b[^>]*?\bsrc|link\b[^>]*?\brel="modulepreload"[^>]*?\bhref)="\/?([^"]+\.js)"/g,
  );
  return [...new Set([...links].map(([, path]) => `dist/${path}`))];
};

/** The largest page of those that `has` picks, by path. */
const largestPage = (/** @type {(path: string) => boolean} */ has) => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('index.html') && has(path),
  );
  // As sent: a map and its data are harder to compress than a list. The build has laid the compressed file beside each page.
  const size = (/** @type {string} */ path) => statSync(`dist/${path}.br`).size;
  return `dist/${pages.reduce((largest, path) => (size(path) > size(largest) ? path : largest))}`;
};

const isChapter = (/** @type {string} */ path) => /^(?:why|claims|timeline|sources)\//.test(path);

export default [
  {
    name: 'HTML of the article, the largest of its pages (a named quote has its own): answer, map, story, statements, what happened next and their data in one response, so the story needs no second request',
    path: largestPage((path) => !isChapter(path)),
    limit: '43 kB',
  },
  {
    name: 'HTML of a chapter, the largest: all hundred entries of the record, whole without scripts',
    path: largestPage(isChapter),
    limit: '45 kB',
  },
  {
    name: 'Page JavaScript before the map: React is 58 kB of it, what is ours has the rest',
    path: linkedScripts(),
    limit: '78 kB',
  },
  {
    name: 'Interactive map: Leaflet is 38 kB; fetched when the reader turns to a map that can already be read',
    path: 'dist/assets/LeafletMap-*.js',
    limit: '50 kB',
  },
  {
    name: 'Fonts: two families, Latin only; the page reads well in the fallback until they come',
    path: 'dist/**/*.woff2',
    brotli: false,
    limit: '90 kB',
  },
  {
    name: 'An embedded quote, which fetches nothing else',
    path: 'dist/embed/q/*/index.html',
    limit: '30 kB',
  },
  {
    name: 'The embedded map, which fetches nothing else',
    path: 'dist/embed/map/index.html',
    limit: '120 kB',
  },
];
