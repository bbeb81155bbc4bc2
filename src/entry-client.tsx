import './shell/page.css';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { settleLinks } from './page/address/settleLinks.ts';
import { reportLostFile } from './page/build.ts';
import { findChapter } from './page/chapters.ts';
import type { PageData } from './page/pageData.ts';
import { restorePage } from './page/stripPage.ts';
import { Page } from './shell/Page.tsx';
import { watchForeignNodes } from './ui/parts/watchForeignNodes.ts';
import { whenIdle } from './ui/parts/whenIdle.ts';
import { announce } from './ui/reader/announce.ts';
import { fetchTypeForNextVisit } from './ui/reader/type.ts';

fetchTypeForNextVisit();
addEventListener('vite:preloadError', reportLostFile); // a script or style sheet that was imported and did not come
whenIdle(settleLinks);

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

const root = document.getElementById('root');
if (root) watchForeignNodes(root);
const data = document.getElementById('page-data');
const missing = document.documentElement.dataset.missing === 'true';
const chapter = findChapter(document.documentElement.dataset.chapter ?? null);
// A link whose "#" was percent-encoded on its way leads to no page of the site; the address that it was meant for is tried once.
if (missing && /%23/i.test(location.pathname)) location.replace(location.href.replace(/%23/i, '#'));
if (root && chapter) {
  import('./entry-chapter.tsx')
    .then(({ hydrateChapter }) => hydrateChapter(root, chapter))
    .catch(() => announce('The controls on this page could not be loaded; the page reads as it stands.'));
} else if (root && data) {
  // Each in a task of its own: what the reader does meanwhile is answered in between.
  await nextTask();
  const page = restorePage(JSON.parse(data.textContent ?? '') as PageData, root);
  await nextTask();
  startTransition(() => {
    hydrateRoot(
      root,
      <StrictMode>
        <Page page={page} path={missing ? '/' : location.pathname} missing={missing} />
      </StrictMode>,
    );
  });
}
