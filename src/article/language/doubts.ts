import { ADVERBS, CUES } from '../lexicon/verbs.ts';
import type { Mention } from './mention.ts';
import { isFunctionWord } from './names.ts';
import { isGoverned } from './subjects.ts';
import type { Token } from './tokens.ts';

/**
 * Why a subject is not the speaker: several say it together, one of several does, something written says it, somebody else
 * is quoted, or a place or a noun under another one stands where a name should.
 */
export type Doubt =
  | 'several-speakers'
  | 'one-of-several'
  | 'a-statement-says'
  | 'quotes-another'
  | 'a-place-before-the-speaker'
  | 'a-noun-before-the-speaker';

/** What is read and not heard. */
const WRITTEN =
  /^(statement|letter|note|e-?mail|message|memo|memorandum|leaflet|headline|diary|inscription|caption|slogan|sign|banner|placard|poster|notice)s?$/;

/** "Also", "later", "angrily": what may stand between a subject and its verb. */
export function isAdverb(token: Token | undefined): boolean {
  return token?.kind === 'word' && (ADVERBS.has(token.lower) || (/.ly$/.test(token.lower) && !token.cap));
}

/** "Graeme and Jamie Holt said", "said Jane Orr and Tim Bell": words of more than one person. */
function isJoined(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  subject: Mention,
  place: 'before' | 'after',
): boolean {
  const joins = subject.kind === 'person' || (subject.form === 'place' && place === 'before');
  if (!joins || subject.form === 'pronoun' || subject.name.length === 0) return false;
  const isAnd = (token: Token | undefined) => token?.kind === 'word' && /^(and|&)$/.test(token.lower);
  const isName = (token: Token | undefined) => token?.kind === 'word' && token.cap;
  let first = subject.from;
  // "Sam and Will Carr": a first name that is also a common word is not in the mention.
  while (first > 0 && isName(tokens[first - 1])) first -= 1;
  if (place === 'before') return isAnd(tokens[first - 1]) && isName(tokens[first - 2]);
  const second = mentions.find(({ from }) => from === subject.to + 1);
  return (
    isAnd(tokens[subject.to]) && isName(tokens[subject.to + 1]) && (second === undefined || second.kind === 'person')
  );
}

/** "Reed, who has met the minister, Carol Ames, twice, said": a name inside a clause about somebody else. */
function isNested(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  subject: Mention,
  place: 'before' | 'after',
): boolean {
  if (place === 'after' || tokens[subject.to]?.text !== ',') return false;
  const who = tokens.findLastIndex(({ lower }, i) => i < subject.from && /^(who|whose|whom)$/.test(lower));
  if (who < 2 || tokens[who - 1]?.text !== ',') return false;
  const between = tokens.slice(who, subject.from);
  if (between.some(({ kind, lower }) => kind === 'quote' || /^(;|that|but|while)$/.test(lower))) return false;
  // A comma closes the clause, but for one that a name stands behind: "his sister, Carol Ames,".
  return (
    !between.some(({ text }) => text === ',') ||
    (between.at(-1)?.text === ',' && mentions.some(({ to }) => to === subject.from - 1))
  );
}

/** "The French lighthouse service": a people's name that belongs to a noun. */
export function isAdjective(tokens: readonly Token[], { form, entry, to }: Mention): boolean {
  const next = tokens[to];
  if (form !== 'place' || entry?.sense !== 'demonym' || next?.kind !== 'word' || next.cap) return false;
  return !isFunctionWord(next) && !isAdverb(next) && !CUES.has(next.lower) && !/ed$/.test(next.lower);
}

/** Why the subject beside a verb of speech must not be taken for the speaker. */
export function findDoubt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  subject: Mention,
  place: 'before' | 'after',
): Doubt | null {
  if (isJoined(tokens, mentions, subject, place)) return 'several-speakers';
  if (WRITTEN.test(subject.role?.head ?? '') && subject.org === null) return 'a-statement-says';
  if (subject.plural && tokens[subject.from - 1]?.lower === 'of' && tokens[subject.from - 2]?.lower === 'one')
    return 'one-of-several';
  if (place === 'after' && subject.possessive) return 'a-noun-before-the-speaker';
  const next = tokens[subject.to];
  if (
    place === 'after' &&
    subject.form === 'place' &&
    next?.kind === 'word' &&
    !isFunctionWord(next) &&
    !isAdverb(next)
  )
    return 'a-place-before-the-speaker';
  if (
    place === 'before' &&
    subject.form === 'place' &&
    /^(from|in|near|at)$/.test(tokens[subject.from - 1]?.lower ?? '')
  )
    return 'a-place-before-the-speaker';
  if (place === 'before' && isGoverned(tokens, subject)) return 'a-noun-before-the-speaker';
  return isNested(tokens, mentions, subject, place) ? 'a-noun-before-the-speaker' : null;
}
