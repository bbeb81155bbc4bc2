import type { BlockType } from '../article.ts';
import { HEADS, ROLE_HEADS } from '../lexicon/people.ts';
import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, settle, typeAt, wordsAt } from './draft.ts';
import type { Echo } from './echo.ts';
import { countWords, endsWithStop, hasFiniteVerb, isCapitals, isInMarks, isNameLike } from './shapes.ts';

/** What the next lines of an inset are: one type for each line taken. */
export type Step = { readonly taken: number; readonly types: readonly BlockType[]; readonly rule: string };

const FIRST_PERSON = /\b(I|we|we're|we've|I'm|I've|my|our|us|me)\b/;

/** Words that begin a sentence that somebody says, and no name of a picture. */
export const SPOKEN_START = /^["“]?(it|there|they|you|he|she|nobody|everybody|this|that|what|if|when|no|never)\b/i;

/** Points of evidence that two lines are a quotation and its speaker, and not the alternative text and caption of a picture. */
const ENOUGH = 3;

function isRoleLine(words: string, heads: { readonly has: (word: string) => boolean }): boolean {
  if (endsWithStop(words) || hasFiniteVerb(words) || countWords(words) > 10) return false;
  return words
    .toLowerCase()
    .split(/[^a-z-]+/)
    .some((word) => heads.has(word));
}

/** Whether a line sounds like something said rather than the name of a picture. */
export function soundsSpoken(words: string, echo: Echo): boolean {
  return (
    countWords(words) >= 4 &&
    !isCapitals(words) &&
    (isInMarks(words) || echo.repeats(words) || FIRST_PERSON.test(words))
  );
}

/** Whether a line may name whoever said the line above: a name, an office, a body, "a mother in Leeds". */
export function isSourceLine(words: string): boolean {
  const described =
    isRoleLine(words, ROLE_HEADS) || (/^[A-ZÀ-Þ]/.test(words) && isRoleLine(words, HEADS) && countWords(words) <= 6);
  return isNameLike(words) || described || (/^[A-Z][a-z]+ in [A-Z]/.test(words) && countWords(words) <= 4);
}

/**
 * A quotation lifted out of the text, with its speaker on the next line and perhaps a role on the one after. `closesAfter` tells whether
 * a blank line follows that many lines: pull quotes are followed by one, picture captions are not.
 */
export function readPullQuote(
  lines: readonly string[],
  echo: Echo,
  closesAfter: (taken: number) => boolean,
): Step | null {
  const [words = '', source = '', role = ''] = lines;
  const named = isSourceLine(source);
  if (countWords(words) < 3 || isCapitals(words) || isNameLike(words) || !named) return null;
  const more = isRoleLine(role, HEADS) && countWords(role) <= 8 && !isRoleLine(source, ROLE_HEADS);
  const taken = more ? 3 : 2;
  const evidence = [
    [isInMarks(words), 3],
    [echo.repeats(words), 3],
    [FIRST_PERSON.test(words) && countWords(words) >= 4, 3],
    [hasFiniteVerb(words), 1],
    [SPOKEN_START.test(words) && hasFiniteVerb(words) && countWords(words) <= 12, 2],
    [closesAfter(taken), 1],
    [more, 1],
    [/^[A-ZÀ-Þ][^ ]+ (?:(?:de|al|bin|van|von) )?[A-ZÀ-Þ][^ ]+$/.test(source), 1],
  ] as const;
  const points = evidence.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  if (points < ENOUGH) return null;
  const types: readonly BlockType[] = more
    ? ['pullQuote', 'pullQuoteSource', 'pullQuoteSource']
    : ['pullQuote', 'pullQuoteSource'];
  return { taken, types, rule: 'quotation-over-name' };
}

/** Pull quotes of 2010 and after, which the page sets between the words "Start Quote" and "End Quote". */
export function markStartQuote(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (let i = 0; i < draft.lines.length; i += 1) {
    if (!/Start Quote$/i.test(wordsAt(draft, i))) continue;
    const group = `quote-${i}`;
    let at = i + 1;
    let ended = false;
    while (at < draft.lines.length && at - i <= 4 && typeAt(draft, at) === null && !ended) {
      if (/^End Quote/i.test(wordsAt(draft, at))) break;
      settled.push(settle(at, 'pullQuote', 'after-start-quote', { sure: 'stated', group }));
      ended = /[”"]$/.test(wordsAt(draft, at));
      at += 1;
    }
    if (/^End Quote [A-Z]/.test(wordsAt(draft, at)))
      settled.push(settle(at, 'pullQuoteSource', 'after-end-quote', { sure: 'stated', group }));
    const marked = /^End Quote/i.test(wordsAt(draft, at));
    if (!marked && !ended) continue;
    const from = marked ? at + 1 : at;
    for (let source = from; source <= from + 1; source += 1) {
      const words = wordsAt(draft, source);
      if (typeAt(draft, source) !== null || words === '' || endsWithStop(words) || countWords(words) > 9) break;
      settled.push(settle(source, 'pullQuoteSource', 'after-end-quote', { sure: 'stated', group }));
      if (draft.closed[source]) break;
    }
  }
  return applyVerdicts(draft, settled);
}
