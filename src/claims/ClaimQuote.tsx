import { links } from '../page/address/links.ts';
import { beginWithBlock } from '../page/nameBlock.ts';
import type { PageData } from '../page/pageData.ts';
import { findSpeaker } from '../page/selection.ts';
import { CopyLink } from '../ui/links/CopyLink.tsx';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { voiceWords } from '../ui/words.ts';

type Props = { readonly page: PageData; readonly slug: string };

/** The sentence of the article that a claim is: its words, who says them and how they are given, and the link to them. */
export const ClaimQuote = ({ page, slug }: Props) => {
  const quote = page.quotes.find((one) => one.slug === slug);
  if (!quote) return null;
  const speaker = findSpeaker(page, quote.speakerId);
  const via = findSpeaker(page, quote.viaId);
  const how = quote.voice === 'article' ? 'the article’s own words' : voiceWords[quote.voice];
  const who = speaker ? `${speaker.name}, ${how}` : how;
  return (
    <figure className="claim-quote" aria-label={who}>
      <blockquote className={quote.voice === 'direct' ? 'spoken' : undefined}>{quote.exact}</blockquote>
      <figcaption>
        {who}
        {via && `, as told by ${via.name}`}.{' '}
        <a href={links.quote(slug)} data-view>
          {beginWithBlock(page, quote.blockId)}
        </a>{' '}
        <CopyLink href={links.quote(slug)} what={quote.title} /> <OriginTag origin="article" />
      </figcaption>
    </figure>
  );
};
