import { links } from '../page/address/links.ts';
import { nameBlock } from '../page/nameBlock.ts';
import type { NamedQuote, PageData } from '../page/pageData.ts';
import { findSpeaker } from '../page/selection.ts';
import { CopyLink } from '../ui/links/CopyLink.tsx';
import { ShareButton } from '../ui/links/ShareButton.tsx';
import { voiceWords } from '../ui/words.ts';
import { CiteButton } from './CiteButton.tsx';

type Props = { readonly page: PageData; readonly quote: NamedQuote };

/** What a link to a quote found, always shown: whose words they are, that they are exact, and what can be done with them. */
export const QuoteBar = ({ page, quote }: Props) => {
  const speaker = findSpeaker(page, quote.speakerId);
  const via = findSpeaker(page, quote.viaId);
  return (
    <aside className="quote-bar" aria-label="Selected quote">
      <p>
        <b>{speaker?.name ?? page.archive.outlet}</b>
        {speaker?.role && `, ${speaker.role}`};{' '}
        {quote.voice === 'article' ? 'the article’s own words' : voiceWords[quote.voice]}
        {via && `, as told by ${via.name}`}.{' '}
        <span className="state">Exact words, {nameBlock(page, quote.blockId)}.</span>
      </p>
      <p className="tools">
        <CopyLink href={links.quote(quote.slug)} what={quote.title} />
        <CiteButton page={page} quote={quote} />
        <ShareButton href={links.quote(quote.slug)} title={quote.title} />
        <a href={links.home} data-view>
          Clear
        </a>
      </p>
    </aside>
  );
};
