import { CALENDAR_WORDS, CUES, DETERMINERS, HEADS } from '../lexicon.ts';
import { readDescription } from './descriptions.ts';
import type { Mention } from './mention.ts';
import { NO_MENTION } from './mention.ts';
import { isFunctionWord, readName } from './names.ts';
import type { Token } from './tokens.ts';

const PRONOUNS: ReadonlyMap<string, Partial<Mention>> = new Map<string, Partial<Mention>>([
  ['he', { gender: 'm' }],
  ['she', { gender: 'f' }],
  ['they', { plural: true, kind: 'collective' }],
  ['it', { kind: 'organisation' }],
  ['who', {}],
]);

function readPronoun(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  const more = token === undefined || /^[A-Z]{2}/.test(token.text) ? undefined : PRONOUNS.get(token.lower);
  return more === undefined ? null : { ...NO_MENTION, form: 'pronoun', from: at, to: at + 1, kind: 'person', ...more };
}

/** Whether a noun phrase may begin at a token. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || CALENDAR_WORDS.has(token.lower)) return false;
  if (DETERMINERS.has(token.lower)) return true;
  if (isFunctionWord(token)) return false;
  return token.cap || HEADS.has(token.lower) || !CUES.has(token.lower);
}

/** The mentions of a sentence, apart and in order; the longest reading at each place. */
export function findMentions(tokens: readonly Token[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read =
      readPronoun(tokens, at) ?? (mayBegin(tokens[at]) ? (readDescription(tokens, at) ?? readName(tokens, at)) : null);
    if (read !== null) mentions.push(read);
    at = read === null ? at + 1 : read.to;
  }
  return mentions;
}
