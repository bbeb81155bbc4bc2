import { findCountryName } from '../gazetteer/gazetteer.ts';
import { findGender } from '../lexicon/firstNames.ts';
import { BE, CUES, HAVE } from '../lexicon/verbs.ts';
import { CALENDAR_WORDS, DETERMINERS, ROLE_MODIFIERS } from '../lexicon/words.ts';
import { isFunctionWord, isNameWord, readEntry } from './names.ts';
import { headOf, isModifier } from './roleNouns.ts';
import type { Token } from './tokens.ts';

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'on']);

/** End (exclusive) of "of the ...", "for ...", "at ..." after a role; `at` itself when nothing of the kind follows. */
export function findComplementEnd(tokens: readonly Token[], at: number): number {
  const preposition = tokens[at];
  if (preposition?.kind !== 'word' || !PREPOSITIONS.has(preposition.lower)) return at;
  const first = DETERMINERS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  let to = first;
  while (to - first < 8 && !tokens[to - 1]?.possessive) {
    const token = tokens[to];
    if (token?.kind !== 'word' || CALENDAR_WORDS.has(token.lower)) break;
    // "To the Treasury Danny Holm": a full name behind it is the holder's.
    if (to > first && findGender(token.text) !== null && isNameWord(tokens[to + 1])) break;
    const joins =
      to > first &&
      /^(of|and|for|&|the)$/.test(token.lower) &&
      (isNameWord(tokens[to + 1]) || tokens[to + 1]?.lower === 'the');
    const known = isNameWord(token) || isModifier(token) || headOf(token) !== null;
    const verb = !token.cap && (CUES.has(token.lower) || HAVE.has(token.lower) || BE.has(token.lower));
    const plain = /^(of|for)$/.test(preposition.lower) && to - first < 3 && !isFunctionWord(token);
    if (verb || (!joins && !known && !plain)) break;
    to += 1;
  }
  // "For Culture, Media and Sport".
  const listed =
    [tokens[to + 1], tokens[to + 3]].every(isNameWord) && tokens[to]?.text === ',' && tokens[to + 2]?.lower === 'and';
  if (listed && tokens.slice(at, to).some(({ lower }) => lower === 'for') && tokens[to + 4]?.text === ',')
    return to + 4;
  return to === first ? at : to;
}

function toText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

/** Whose a role is, from the words that say it: a country for its people's name, else the body as written. */
export function readOrg(tokens: readonly Token[], from: number, to: number): string | null {
  if (from >= to) return null;
  const known = readEntry(tokens, from);
  if (known !== null && known.to >= to) {
    const { place, sense } = known.entry;
    return sense === 'demonym' && place.countryId !== null ? findCountryName(place.countryId) : place.name;
  }
  return toText(tokens, from, to);
}

/** Whose a role is when that follows it: "of the Motorists' Union". `from` and `to` are the whole complement. */
export function readComplementOrg(tokens: readonly Token[], from: number, to: number): string | null {
  if (to <= from || !/^(of|for|at|from|with)$/.test(tokens[from]?.lower ?? '')) return null;
  return readOrg(tokens, DETERMINERS.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1, to);
}

/** End (exclusive) of the words before a role that say whose it is; the rest up to its noun says which role. */
export function findOrgEnd(tokens: readonly Token[], from: number, head: number): number {
  let end = from;
  for (let i = from; i < head; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const ofRole = ROLE_MODIFIERS.has(token.lower) && token.text !== token.text.toUpperCase();
    if (token.possessive || (isNameWord(token) && !ofRole)) end = i + 1;
  }
  return end;
}
