import { hashText } from '../hash.ts';

/** What a citation says of the article. It knows when the text was last updated, and not when it was first published. */
export type CitedArticle = {
  readonly headline: string;
  readonly outlet: string;
  /** Of the original page. */
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly lastUpdated: string;
  /** A short hash of the whole text, so that a later reader can tell whether it is still the same. */
  readonly revision: string;
};

/**
 * What a citation says of the passage. `direct` is for words spoken or written by `speaker`; `reported` is for all that
 * the article says in its own words, of a speaker or of nobody.
 */
export type CitedPassage = {
  readonly words: string;
  readonly speaker: string | null;
  readonly kind: 'direct' | 'reported';
  readonly link: string;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const DOUBLE_MARK = /["\u201C\u201D]/u;

/** Every format of ours is made of lines, so the words become one. */
export function toLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Year, month and day as numbers. Throws a RangeError for anything but `YYYY-MM-DD`. */
export function splitDate(date: string): readonly [number, number, number] {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.exec(date);
  if (match === null) throw new RangeError(`"${date}" is not a date like 2007-04-19`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function withoutMarks(line: string): string {
  return line.replace(/^["\u201C]\s*|\s*["\u201D]$/gu, '');
}

/** Whether all of the words were said by someone: a mark left inside shows where speech and the article's words meet. */
function isSpoken({ kind, words }: CitedPassage): boolean {
  return kind === 'direct' && !DOUBLE_MARK.test(withoutMarks(toLine(words)));
}

/**
 * The words as a citation prints them. Spoken words stand between quotation marks, once; reported speech, and speech
 * mixed with the article's own words, stands as the article has it, because marks around it would make it spoken.
 */
export function quoteWords(passage: CitedPassage): string {
  const line = toLine(passage.words);
  return isSpoken(passage) ? `\u201C${withoutMarks(line)}\u201D` : line;
}

/** Whose words they are: `Konstantin Totsky, quoted`; `the article's words, reporting Konstantin Totsky`. */
export function attributeWords(passage: CitedPassage): string {
  const speaker = passage.speaker === null ? null : toLine(passage.speaker);
  if (isSpoken(passage)) return speaker === null ? 'quoted, speaker not named' : `${speaker}, quoted`;
  return speaker === null ? "the article's words" : `the article's words, reporting ${speaker}`;
}

/** `last updated 19 April 2007`. */
export function describeDate({ lastUpdated }: CitedArticle): string {
  const [year, month, day] = splitDate(lastUpdated);
  return `last updated ${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/**
 * One line for the field of notes that every reference manager has: whose words, which, of which text, and where. The
 * address comes last, so that no stop behind it is taken for a part of it.
 */
export function describePassage(article: CitedArticle, passage: CitedPassage): string {
  const parts = [
    `${attributeWords(passage)}: ${quoteWords(passage)}`,
    `Page ${describeDate(article)}`,
    `Text revision ${toLine(article.revision)}`,
    `Passage: ${toLine(passage.link)}`,
  ];
  return parts.join('. ');
}

/** A key that the same passage always gets: `bbc-news-2007-x7k2q0`. */
export function citationKey(article: CitedArticle, passage: CitedPassage): string {
  const outlet = article.outlet
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return [outlet, splitDate(article.lastUpdated)[0], hashText(passage.link)].filter((part) => part !== '').join('-');
}
