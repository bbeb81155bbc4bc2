import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, hasSign, settle, typeAt, wordsAt } from './draft.ts';
import { findFurniture } from './furniture.ts';
import { boxLine } from './inset.ts';
import { isOfPicture, isTitleLike } from './marked.ts';
import { countWords, endsWithStop, hasFiniteVerb, isNameLike } from './shapes.ts';

/** Lines that a quotation's speaker may take: a name, an office, a body. */
const SOURCE_LINES = 3;

const DAY_LINE =
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d{1,2}(st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}(,? .{0,12}(GMT|BST))?$/;
const STATION =
  /\b(Radio( \d| Five| Scotland| Wales| Ulster)?|BBC (One|Two|Three|Four|World|News|Radio|TV)|TV|GMT|BST)\b/;

const ANALYSIS =
  /^(analysis|viewpoint|at the scene|eyewitness|comment|in the .{3,30}|.{3,30} correspondent'?s view|from .{3,30})$/i;

/** Words between the pictures of quotation marks, and who said them underneath. */
export function markQuoteBoxes(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (let i = draft.bounds.from; i < draft.bounds.to; i += 1) {
    if (!hasSign(draft, i, 'quote') || typeAt(draft, i) !== null) continue;
    const group = `quote-${draft.signs[i]?.get('quote')}`;
    settled.push(settle(i, 'pullQuote', 'markup:quotation-marks', { sure: 'stated', group }));
    if (hasSign(draft, i + 1, 'quote')) continue;
    for (let at = i + 1; at <= i + SOURCE_LINES && at < draft.bounds.to; at += 1) {
      const words = wordsAt(draft, at);
      const apart =
        hasSign(draft, at, 'prose') || hasSign(draft, at, 'alt') || endsWithStop(words) || countWords(words) > 9;
      const left = hasSign(draft, i, 'box') && !hasSign(draft, at, 'box');
      if (typeAt(draft, at) !== null || apart || left) break;
      settled.push(settle(at, 'pullQuoteSource', 'under-the-quotation', { sure: 'stated', group }));
    }
  }
  return applyVerdicts(draft, settled);
}

/** The lines of each box that the markup draws, without what is settled, printed in every box, or of a picture. */
function listBoxes(draft: Draft): readonly (readonly number[])[] {
  const boxes = new Map<number, number[]>();
  let all = 0;
  for (let i = draft.bounds.from; i < draft.bounds.to; i += 1) {
    const rank = draft.signs[i]?.get('box');
    all += 1;
    const type = findFurniture(wordsAt(draft, i))?.type;
    const left = type === 'skip' || type === 'tools' || isOfPicture(draft, i);
    if (rank === undefined || typeAt(draft, i) !== null || left) continue;
    boxes.set(rank, [...(boxes.get(rank) ?? []), i]);
  }
  // What is called a box and holds most of the story is none.
  return [...boxes.values()].filter((lines) => lines.length <= 12 || lines.length * 2 < all);
}

/** Boxes by their element: a title, then items, links and paragraphs; `markPictures` reads the pictures in them. */
export function markBoxes(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (const [rank, lines] of listBoxes(draft).entries()) {
    const [first = 0, ...rest] = lines;
    if (lines.some((i) => /Start Quote$/i.test(wordsAt(draft, i - 1)))) continue;
    const title = wordsAt(draft, first);
    const link = (i: number) => hasSign(draft, i, 'link') && !hasSign(draft, i, 'byline');
    const titled = hasSign(draft, first, 'boxTitle') || (rest.length > 0 && isTitleLike(title) && !link(first));
    const linked = findFurniture(title)?.type === 'relatedHeading';
    const more = { sure: 'stated', group: `box-${rank + 1}` } as const;
    for (const i of titled ? rest : lines) {
      const words = wordsAt(draft, i);
      const prose = hasSign(draft, i, 'prose') && endsWithStop(words);
      const type = prose ? 'boxParagraph' : linked || link(i) ? 'boxLink' : boxLine(words);
      settled.push(settle(i, type, 'markup:box', more));
    }
    if (titled) settled.push(settle(first, 'boxTitle', 'markup:box', more));
  }
  return applyVerdicts(draft, settled);
}

/** "Or Else / Monday, 23 April, 2007 / Radio 4": when a programme is on. */
export function markProgrammes(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (let i = 1; i < draft.bounds.to; i += 1) {
    if (!DAY_LINE.test(wordsAt(draft, i)) || typeAt(draft, i) !== null) continue;
    if (!STATION.test(wordsAt(draft, i + 1)) || countWords(wordsAt(draft, i + 1)) > 6) continue;
    const more = { group: `programme-${i}` };
    if (typeAt(draft, i - 1) === null && !draft.paragraphShapes[i - 1] && countWords(wordsAt(draft, i - 1)) <= 8)
      settled.push(settle(i - 1, 'boxTitle', 'over-a-programme-date', more));
    for (let at = i; at < draft.lines.length && at <= i + 4; at += 1) {
      if (endsWithStop(wordsAt(draft, at))) break;
      settled.push(settle(at, 'boxItem', 'programme-date', more));
      if (draft.closed[at]) break;
    }
  }
  return applyVerdicts(draft, settled);
}

/** "ANALYSIS / By Jill Hurd / BBC News, Geneva / ...": a correspondent's box, down to the next blank line. */
export function markAnalyses(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (let i = draft.bounds.from; i < draft.bounds.to; i += 1) {
    const words = wordsAt(draft, i);
    const name = wordsAt(draft, i + 1).replace(/^By /, '');
    if (typeAt(draft, i) !== null || !ANALYSIS.test(words) || countWords(words) > 6 || draft.closed[i]) continue;
    if (!isNameLike(name) || countWords(name) > 4 || hasFiniteVerb(name)) continue;
    let end = i + 1;
    while (end < draft.bounds.to && end - i < 20 && !draft.closed[end]) end += 1;
    // A name and a role alone are a by-line; in a box something is said under them.
    const said = Array.from({ length: end - i }, (_, at) => i + 1 + at).filter((at) =>
      endsWithStop(wordsAt(draft, at)),
    );
    if (said.length === 0) continue;
    const more = { group: `analysis-${i}` };
    settled.push(settle(i, 'boxTitle', 'over-a-correspondent', more));
    // A box stands right on the paragraph that goes on with the story.
    const last = said.length > 1 ? end - 1 : end;
    for (let at = i + 1; at <= last; at += 1)
      settled.push(settle(at, said.includes(at) ? 'boxParagraph' : 'boxItem', 'correspondents-box', more));
  }
  return applyVerdicts(draft, settled);
}
