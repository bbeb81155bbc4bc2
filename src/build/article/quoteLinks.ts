import { toSlug } from '../../article/slug.ts';
import type { Annotations } from './annotations.ts';
import type { ArticleSpeech } from './articleSpeech.ts';
import type { ArticleText } from './articleText.ts';

/** Words in the name of a link, and in its title. */
const slugWords = 6;
const titleWords = 9;

/** Shorter quotations are no passages to be sent to anybody. */
const leastWords = 3;

const slugOf = (words: string): string =>
  toSlug(words.replace(/['’]/g, '')).split('-').slice(0, slugWords).join('-').slice(0, 60).replace(/-$/, '');

const titleOf = (words: readonly string[]): string => {
  const title = words
    .slice(0, titleWords)
    .join(' ')
    .replace(/[,.;:]$/, '');
  return words.length > titleWords ? `${title} …` : title;
};

/** A named link for each direct quotation, its name made of the first words; of one over several paragraphs, the first. */
export const createQuoteLinks = (
  { shown }: ArticleText,
  { statements, marks }: ArticleSpeech,
): Annotations['quotes'] => {
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  return statements.flatMap(({ id, kind }) => {
    const mark = marks.find((one) => one.id === id);
    const block = shown.find((one) => one.id === mark?.blockId);
    if (kind !== 'direct' || !mark || !block || seen.has(id)) return [];
    seen.add(id);
    const exact = block.text.slice(mark.start, mark.end);
    const words = exact.split(/\s+/).filter((word) => word !== '');
    const name = slugOf(exact);
    const once = block.text.split(exact).length === 2;
    if (words.length < leastWords || name === '' || !once) return [];
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return [{ slug: count === 1 ? name : `${name}-${count}`, block: block.id, exact, title: titleOf(words) }];
  });
};
