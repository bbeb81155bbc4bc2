import { z } from 'zod';
import type { StoryWords } from '../../page/storyWords.ts';

const words = z.string().trim().min(1);

export const storyWordsSchema: z.ZodType<StoryWords> = z.strictObject({
  name: words,
  what: words,
  description: words,
  answer: z.strictObject({ lines: z.array(words), deck: words }).nullable(),
  leading: z.array(words),
  mapTitle: words,
  legend: z.array(
    z.strictObject({
      marks: z.array(
        z.enum(['gap', 'gap-part', 'edge', 'host', 'member', 'named', 'interceptor', 'radar', 'headquarters']),
      ),
      words,
      origin: z.enum(['article', 'record', 'computed', 'later']),
      detail: words.nullable(),
    }),
  ),
});

/** What a page says of itself when nobody has written it words of its own; `foreign`: nothing shows it to be of the archive. */
export const createStoryWords = (outlet: string, day: string, foreign: boolean): StoryWords => {
  if (foreign)
    return {
      name: 'A saved page',
      what: 'Nothing on this page shows that it is a story of the archive. Only its paragraphs and quotations were read.',
      description: 'A saved page of which only the paragraphs and quotations were read.',
      answer: null,
      leading: [],
      mapTitle: 'The countries that the page names',
      legend: [{ marks: ['named'], words: 'Named in the article', origin: 'article', detail: null }],
    };
  const dated = day === '' ? '' : ` of ${day}`;
  return {
    name: day === '' ? `${outlet}, an archived story` : `${outlet}, ${day}`,
    what: 'One archived news story: the whole text, and who said what.',
    description: `An explorable edition of one archived ${outlet} story${dated}: the whole text, who said what, and a link to every quotation.`,
    answer: null,
    leading: [],
    mapTitle: 'The countries that the article names',
    legend: [{ marks: ['named'], words: 'Named in the article', origin: 'article', detail: null }],
  };
};
