import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './components/Page.tsx';
import type { PageData } from './state/page.ts';
import { readShapes } from './state/shapes.ts';
import './page.css';

const root = document.getElementById('root');
const data = document.getElementById('page-data');
if (root && data) {
  hydrateRoot(
    root,
    <StrictMode>
      <Page page={readShapes(JSON.parse(data.textContent ?? '') as PageData, root)} path={location.pathname} />
    </StrictMode>,
  );
}
