/** What Vite builds the browser's files and the server from, as paths from the top folder: the same for every story. */
export const codeSources = [
  'src',
  'public',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'tsconfig.browser.json',
  'tsconfig.worker.json',
];

/** What the site of this repository's own story is built from. */
export const siteSources = [...codeSources, 'data'];
