import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './components/Page.tsx';
import { announce } from './state/announce.ts';
import { findChapter } from './state/chapters.ts';
import type { PageData } from './state/page.ts';
import { readShapes } from './state/shapes.ts';
import { fetchTypeForNextVisit } from './state/type.ts';
import './page.css';

fetchTypeForNextVisit();

const root = document.getElementById('root');
const data = document.getElementById('page-data');
const missing = document.documentElement.dataset.missing === 'true';
const chapter = findChapter(document.documentElement.dataset.chapter ?? null);
if (root && chapter) {
  import('./entry-chapter.tsx')
    .then(({ hydrateChapter }) => hydrateChapter(root, chapter))
    .catch(() => announce('The controls on this page could not be loaded; the page reads as it stands.'));
} else if (root && data) {
  hydrateRoot(
    root,
    <StrictMode>
      <Page
        page={readShapes(JSON.parse(data.textContent ?? '') as PageData, root)}
        path={missing ? '/' : location.pathname}
        missing={missing}
      />
    </StrictMode>,
  );
}
