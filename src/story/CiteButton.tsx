import { useState } from 'react';
import { links } from '../page/address/links.ts';
import type { NamedQuote, PageData } from '../page/pageData.ts';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { Part } from '../ui/parts/Part.tsx';

type Props = { readonly page: PageData; readonly quote: NamedQuote };

const CiteQuote = lazyPart(() => import('./passage/CiteQuote.tsx').then((module) => module.CiteQuote));

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
        <Part name="The citations">
          <CiteQuote page={page} quote={quote} href={links.quote(quote.slug)} close={() => setOpen(false)} />
        </Part>
      )}
    </>
  );
};
