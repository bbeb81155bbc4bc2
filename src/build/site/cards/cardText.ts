import type { NamedQuote, PageData } from '../../../page/pageData.ts';
import { findSpeaker } from '../../../page/selection.ts';

/** What every network that shows cards expects, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where a card stands in the site. */
export const cardPath = (quote: NamedQuote | null): string => `cards/${quote?.slug ?? 'page'}.png`;

const voices: Readonly<Record<NamedQuote['voice'], string>> = {
  direct: 'in quotation marks',
  reported: 'reported speech',
  view: 'correspondent’s view',
  article: 'the article’s own words',
};

/** How the article gives the words of a quote. */
export const describeVoice = ({ voice }: NamedQuote): string => voices[voice];

/** The words of a quote; only what the article prints in quotation marks is put in quotation marks. */
export const printQuote = ({ exact, voice }: NamedQuote): string => (voice === 'direct' ? `“${exact}”` : exact);

/** What the card says, for who does not see it. */
export const describeCard = (page: PageData, quote: NamedQuote | null): string => {
  const { outlet, day, headline } = page.archive;
  const source = [outlet, day].filter(Boolean).join(', ');
  if (!quote) return `${page.story.name}. ${headline} (${source}).`;
  const speaker = findSpeaker(page, quote.speakerId);
  const who = [speaker?.name, speaker?.role, describeVoice(quote), source].filter(Boolean).join(', ');
  return `${printQuote(quote)} (${who}).`;
};
