import type { PageData } from './pageData.ts';
import type { PageSpeaker } from './pageText.ts';

/** Stands for whoever says what no name could be found for: the words are shown, and that it is not known whose they are. */
export const unknownSpeaker: PageSpeaker = {
  id: 'not-known',
  name: 'Speaker not known',
  role: '',
  side: 'other',
  regionId: null,
};

/** Who is to be named for words in a citation or to programs; null when they are the article's own or nobody's known. */
export const findAuthor = (page: PageData, id: string | null): PageSpeaker | null =>
  page.speakers.find((speaker) => speaker.id === id && id !== unknownSpeaker.id) ?? null;
