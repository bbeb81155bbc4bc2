import { lazy, Suspense, useState } from 'react';
import { links } from '../page/links.ts';
import type { NamedQuote, PageData } from '../page/pageData.ts';

type Props = { readonly page: PageData; readonly quote: NamedQuote };

const CiteQuote = lazy(() =>
  import('./passage/CiteQuote.tsx').then(
    (module) => ({ default: module.CiteQuote }),
    () => ({ default: () => <span role="status">The citations could not be loaded.</span> }),
  ),
);

/** Opens the citations of a quote, and the code that embeds it. */
export const CiteButton = ({ page, quote }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="needs-script"
        aria-haspopup="dialog"
        aria-label={`Cite: ${quote.title}`}
        onClick={() => setOpen(true)}
      >
        Cite
      </button>
      {open && (
        <Suspense fallback={null}>
          <CiteQuote page={page} quote={quote} href={links.quote(quote.slug)} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
