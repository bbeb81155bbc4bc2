import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './components/Page.tsx';
import type { PageData } from './state/page.ts';
import './page.css';

const root = document.getElementById('root');
const data = document.getElementById('page-data');
if (root && data) {
  hydrateRoot(
    root,
    <StrictMode>
      <Page page={JSON.parse(data.textContent ?? '') as PageData} path={location.pathname} />
    </StrictMode>,
  );
}
