import { ADVERBS } from '../lexicon/verbs.ts';
import type { Mention } from './mention.ts';
import { isFunctionWord } from './names.ts';
import type { Token } from './tokens.ts';

/** Why a subject is not the speaker: several say it together, a paper says it, or a place stands where a name should. */
export type Doubt = 'several-speakers' | 'a-statement-says' | 'a-place-before-the-speaker';

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
  if (subject.kind !== 'person' || subject.form === 'pronoun' || subject.name.length === 0) return false;
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

/** Why the subject beside a verb of speech must not be taken for the speaker. */
export function findDoubt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  subject: Mention,
  place: 'before' | 'after',
): Doubt | null {
  if (isJoined(tokens, mentions, subject, place)) return 'several-speakers';
  if (subject.role?.head === 'statement' && subject.org === null) return 'a-statement-says';
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
  return null;
}
