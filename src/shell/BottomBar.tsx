import type { PageData } from '../page/pageData.ts';
import { hasMap } from '../page/selection.ts';

/** On a phone, the way about the page: plain links within it, which work before the scripts and without them. */
export const BottomBar = ({ page }: { readonly page: PageData }) => (
  <nav className="bottom-bar" aria-label="On this page">
    <a href="#article">Story</a>
    {hasMap(page) && <a href="#map">Map</a>}
    {page.statements.length > 0 && <a href="#statements">Said</a>}
    {page.chapterIds.length > 0 && <a href="#next">Next</a>}
  </nav>
);
