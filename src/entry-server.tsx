import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Page } from './components/Page.tsx';
import type { PageData } from './state/page.ts';

/** The page's HTML as React will find it in the browser at the address `path`, before any query or fragment applies. */
export const renderPage = (page: PageData, path: string): string =>
  renderToString(
    <StrictMode>
      <Page page={page} path={path} />
    </StrictMode>,
  );
