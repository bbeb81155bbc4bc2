import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { CiteDialog } from './CiteDialog.tsx';
import { citeQuote } from './citation.ts';

type Props = {
  readonly page: PageData;
  readonly quote: NamedQuote;
  readonly href: string;
  readonly close: () => void;
};

/** The citations of a named quote. */
export const CiteQuote = ({ page, quote, href, close }: Props) => (
  <CiteDialog page={page} subject={citeQuote(page, quote, href)} close={close} />
);
