import type { Draft, Zones } from './draft.ts';
import { isParagraphLike, mayBegin, typeAt, wordsAt } from './draft.ts';
import { isSectionName, PACKAGE_HEADING, RELATED_DATE } from './furniture.ts';
import { BYLINE } from './head.ts';
import { countWords, endsWithStop, hasFiniteVerb } from './shapes.ts';
import { findStampLine } from './stampLine.ts';

/** Words that a line without a full stop must have to be a first paragraph. */
const UNSTOPPED_WORDS = 12;

/** A paragraph of some length that ends in a full stop: what promos, questions and notices seldom are. */
function isStrongParagraph(draft: Draft, index: number): boolean {
  return (
    isParagraphLike(draft, index) && countWords(wordsAt(draft, index)) >= 6 && !/\?["'”’]*$/.test(wordsAt(draft, index))
  );
}

function isTailMark(draft: Draft, index: number): boolean {
  const type = typeAt(draft, index);
  const furniture = type === 'relatedHeading' || type === 'disclaimer' || type === 'footer';
  if (type === null && PACKAGE_HEADING.test(wordsAt(draft, index))) return true;
  return furniture || type === 'form' || type === 'relatedLink' || type === 'relatedDate' || type === 'tools';
}

/** From 2010 on these words stand below every story. */
const BELOW = /^More on This Story$/i;

/** The disclaimer, site foot or heading that most of the story's paragraphs stand before; the end of the page when there is none. */
function findHardEnd(draft: Draft, standfirst: number): number {
  const strong = draft.lines.map((_, i) => i >= standfirst && isStrongParagraph(draft, i));
  const total = strong.filter(Boolean).length;
  let before = 0;
  for (let i = standfirst; i < draft.bounds.to; i += 1) {
    const type = typeAt(draft, i);
    const ends = type === 'disclaimer' || type === 'footer' || BELOW.test(wordsAt(draft, i));
    if (ends && before > 0 && (total - before) * 2 <= before) return i;
    if (strong[i]) before += 1;
  }
  return draft.bounds.to;
}

function findTail(draft: Draft, standfirst: number): number {
  const hardEnd = findHardEnd(draft, standfirst);
  let last = standfirst;
  let afterPair = false;
  for (let i = standfirst + 1; i < hardEnd; i += 1) {
    afterPair ||= RELATED_DATE.test(wordsAt(draft, i));
    if (afterPair ? isStrongParagraph(draft, i) : isParagraphLike(draft, i)) last = i;
  }
  for (let i = last + 1; i < hardEnd; i += 1) if (isTailMark(draft, i)) return i;
  return hardEnd;
}

function isOpen(draft: Draft, index: number): boolean {
  return typeAt(draft, index) === null;
}

/** "Ann Lowe: 'They spent it'": under a picture or a film somebody speaks; no headline has this form. */
const SPOKEN_CAPTION = /^[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}: ?["'“‘]/;

function isSpokenCaption(words: string): boolean {
  return SPOKEN_CAPTION.test(words) && !/\.["'”’]?$/.test(words);
}

/**
 * The line right above the stamp that the site does not print on every page. It must be the only one above it, except where
 * what follows the stamp is a caption.
 */
function findLineOverStamp(draft: Draft, stamp: number, captioned: boolean): number | null {
  const open = Array.from({ length: stamp }, (_, i) => i).filter((i) => isOpen(draft, i));
  const over = open.at(-1);
  if (over === undefined || (open.length > 1 && !captioned) || stamp - over > 2) return null;
  const words = wordsAt(draft, over);
  return countWords(words) >= 2 && countWords(words) <= 16 && !/\.$/.test(words) && !isSectionName(words) ? over : null;
}

/** Whether the first lines after the stamp are a headline rather than a by-line, a picture with its caption, or a paragraph. */
function readsAsHeadline(draft: Draft, index: number, firstParagraph: number): boolean {
  const words = wordsAt(draft, index);
  if (index >= firstParagraph || BYLINE.test(words)) return false;
  const between = Array.from({ length: firstParagraph - index }, (_, i) => index + i).filter((i) => isOpen(draft, i));
  const [, second = -1, ...more] = between;
  const pictured = more.length === 0 && second === index + 1 && !draft.closed[index] && !hasFiniteVerb(words);
  return !(pictured && /['"’”:]|\b(is|was|has|are|were)\b/.test(wordsAt(draft, second)));
}

function findHeadline(draft: Draft, stamp: number | null, firstParagraph: number): number | null {
  const hinted = draft.verdicts.findIndex((verdict) => verdict?.type === 'headline');
  if (hinted >= 0) return hinted;
  if (stamp !== null && stamp < firstParagraph) {
    const after = draft.lines.findIndex((_, i) => i > stamp && i <= firstParagraph && isOpen(draft, i));
    const captioned = after >= 0 && isSpokenCaption(wordsAt(draft, after));
    const over = findLineOverStamp(draft, stamp, captioned);
    if (over !== null && (after < 0 || captioned || !readsAsHeadline(draft, after, firstParagraph))) return over;
    if (after >= 0) {
      const words = wordsAt(draft, after);
      return /\.$/.test(words) || countWords(words) > 25 ? null : after;
    }
  }
  const limit = stamp !== null && stamp < firstParagraph ? stamp : firstParagraph;
  for (let i = draft.bounds.from; i < limit; i += 1) if (isOpen(draft, i) && !endsWithStop(wordsAt(draft, i))) return i;
  return null;
}

/** A first paragraph whose full stop was lost: a long line of its own above the first that has one. */
function findUnstopped(draft: Draft, headline: number, first: number): number | null {
  for (let i = headline + 1; i < first; i += 1) {
    const words = wordsAt(draft, i);
    const long = countWords(words) >= UNSTOPPED_WORDS && hasFiniteVerb(words) && !/[:?]$/.test(words);
    if (isOpen(draft, i) && long && draft.spaced && draft.closed[i] && !isSpokenCaption(words)) return i;
  }
  return null;
}

/** Where the headline, the story and what follows it lie. */
export function findZones(draft: Draft): Zones {
  const stamp = findStampLine(draft);
  const isStandfirst = (i: number) =>
    typeAt(draft, i) === 'standfirst' || (mayBegin(draft, i) && !isSpokenCaption(wordsAt(draft, i)));
  const told = draft.verdicts.findIndex((verdict) => verdict?.type === 'standfirst');
  let first = told >= 0 ? told : draft.lines.findIndex((_, i) => i >= draft.bounds.from && isStandfirst(i));
  if (first < 0) first = draft.lines.length;
  const headline = findHeadline(draft, stamp, first);
  const unstopped = headline === null || told >= 0 ? null : findUnstopped(draft, headline, first);
  if (unstopped !== null) return { headline, standfirst: unstopped, tail: findTail(draft, unstopped) };
  let standfirst = headline === null ? first : Math.max(first, headline + 1);
  while (standfirst < draft.lines.length && !isStandfirst(standfirst)) standfirst += 1;
  return { headline, standfirst, tail: standfirst === draft.lines.length ? standfirst : findTail(draft, standfirst) };
}
