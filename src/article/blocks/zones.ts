import type { Draft, Zones } from './draft.ts';
import { isParagraphLike, typeAt, wordsAt } from './draft.ts';
import { PACKAGE_HEADING, RELATED_DATE } from './furniture.ts';
import { countWords, endsWithStop } from './shapes.ts';
import { findStampLine } from './stampLine.ts';

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
  return furniture || type === 'form' || type === 'relatedLink' || type === 'relatedDate';
}

/** The disclaimer or site foot that most of the story's paragraphs stand before; the end of the page when there is none. */
function findHardEnd(draft: Draft, standfirst: number): number {
  const strong = draft.lines.map((_, i) => i >= standfirst && isStrongParagraph(draft, i));
  const total = strong.filter(Boolean).length;
  let before = 0;
  for (let i = standfirst; i < draft.lines.length; i += 1) {
    const type = typeAt(draft, i);
    if ((type === 'disclaimer' || type === 'footer') && before > 0 && (total - before) * 2 <= before) return i;
    if (strong[i]) before += 1;
  }
  return draft.lines.length;
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

function findHeadline(draft: Draft, stamp: number | null, firstParagraph: number): number | null {
  const hinted = draft.verdicts.findIndex((verdict) => verdict?.type === 'headline');
  if (hinted >= 0) return hinted;
  if (stamp !== null && stamp < firstParagraph) {
    for (let i = stamp + 1; i <= firstParagraph && i < draft.lines.length; i += 1) {
      const words = wordsAt(draft, i);
      if (isOpen(draft, i)) return /\.$/.test(words) || countWords(words) > 25 ? null : i;
    }
  }
  const limit = stamp !== null && stamp < firstParagraph ? stamp : firstParagraph;
  for (let i = 0; i < limit; i += 1) if (isOpen(draft, i) && !endsWithStop(wordsAt(draft, i))) return i;
  return null;
}

/** Where the headline, the story and what follows it lie. */
export function findZones(draft: Draft): Zones {
  const stamp = findStampLine(draft);
  const isStandfirst = (i: number) => typeAt(draft, i) === 'standfirst' || isParagraphLike(draft, i);
  let first = draft.lines.findIndex((_, i) => isStandfirst(i));
  if (first < 0) first = draft.lines.length;
  const headline = findHeadline(draft, stamp, first);
  let standfirst = headline === null ? first : Math.max(first, headline + 1);
  while (standfirst < draft.lines.length && !isStandfirst(standfirst)) standfirst += 1;
  return { headline, standfirst, tail: standfirst === draft.lines.length ? standfirst : findTail(draft, standfirst) };
}
