import { ROLE_HEADS } from '../lexicon/people.ts';
import { ROLE_MODIFIERS } from '../lexicon/words.ts';
import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, hasSign, isParagraphLike, settle, typeAt, wordsAt } from './draft.ts';
import { countWords, endsWithStop, hasFiniteVerb, isNameLike } from './shapes.ts';
import { findStampLine } from './stampLine.ts';

/** The beginning of a by-line. */
export const BYLINE = /^(?:(?:Analysis|Viewpoint|Comment|Report)\s+)?[Bb]y (?:[A-ZÀ-Þ]|(?:de|van|von)\b)/;

/** Says what somebody is: "Diplomatic correspondent, BBC News website". */
function isRoleLike(words: string): boolean {
  if (endsWithStop(words) || countWords(words) > 12 || hasFiniteVerb(words)) return false;
  if (/\bBBC\b/.test(words)) return true;
  const all = words.split(/[^A-Za-z]+/);
  const first = all[0]?.toLowerCase() ?? '';
  const begins = ROLE_HEADS.has(first) || ROLE_MODIFIERS.has(first);
  return begins
    ? all.some((word) => ROLE_HEADS.has(word.toLowerCase()))
    : all.slice(1).some((word) => ROLE_HEADS.has(word));
}

/** A line that gives the date of the page. */
export function markStamp(draft: Draft): Draft {
  const index = findStampLine(draft);
  const line = index === null ? undefined : draft.lines[index];
  if (index === null || line === undefined) return draft;
  return applyVerdicts(draft, [settle(index, 'stamp', 'stamp-grammar', { sure: 'stated', evidence: [line.text] })]);
}

/** The headline: the first line after the stamp that the site does not print on every page. */
export function markHeadline(draft: Draft): Draft {
  const { headline } = draft.zones;
  return headline === null ? draft : applyVerdicts(draft, [settle(headline, 'headline', 'first-line-of-story')]);
}

/** `By NAME`, with or without the role on a line of its own, above the story; or a bare name over a BBC role. */
export function markByline(draft: Draft): Draft {
  const { headline, standfirst } = draft.zones;
  const signed = draft.lines.flatMap((line, i) =>
    i >= draft.bounds.from &&
    i < standfirst &&
    typeAt(draft, i) === null &&
    hasSign(draft, i, 'byline') &&
    line.words !== ''
      ? [settle(i, 'byline', 'markup:byline', { sure: 'stated', group: 'byline' })]
      : [],
  );
  if (signed.length > 0) return applyVerdicts(draft, signed.slice(0, 2));
  const settled: Settled[] = [];
  for (let i = headline === null ? 0 : headline + 1; i < standfirst && settled.length === 0; i += 1) {
    if (typeAt(draft, i) !== null) continue;
    const words = wordsAt(draft, i);
    const next = typeAt(draft, i + 1) === null && !isParagraphLike(draft, i + 1) ? wordsAt(draft, i + 1) : '';
    const stated = BYLINE.test(words) && !endsWithStop(words) && countWords(words) <= 16;
    const bare =
      isNameLike(words) &&
      countWords(words) <= 4 &&
      isRoleLike(next) &&
      /\b(BBC|correspondent|editor|reporter)\b/.test(next);
    if (!stated && !bare) continue;
    const more = { sure: stated ? 'stated' : 'inferred', group: 'byline' } as const;
    settled.push(settle(i, 'byline', stated ? 'by-name' : 'name-over-role', more));
    const inline = /,|\bBBC\b/.test(words);
    if (!inline && isRoleLike(next) && i + 1 < standfirst)
      settled.push(settle(i + 1, 'byline', 'role-under-name', more));
  }
  return applyVerdicts(draft, settled);
}
