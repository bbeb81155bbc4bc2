/** The page's own short words for its codes: written once, so that text, map, statements and tables say the same. */
import type { ArticleEntry, Origin, Side } from '../page/pageData.ts';

export const originWords: Readonly<Record<Origin, string>> = {
  article: 'in the article',
  record: 'from the record',
  computed: 'computed',
  later: 'later',
};

export const sideWords: Readonly<Record<Side, string>> = {
  nato: 'Nato',
  us: 'United States',
  russia: 'Russia',
  press: 'BBC',
  other: 'Others',
};

export const voiceWords: Readonly<Record<ArticleEntry['voice'], string>> = {
  direct: 'in quotation marks',
  reported: 'reported speech',
  view: 'correspondent’s view',
  story: 'earlier story',
};
