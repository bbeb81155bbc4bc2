import { findCountryName } from '../gazetteer/gazetteer.ts';
import type { Head } from '../lexicon.ts';
import {
  BE,
  CALENDAR_WORDS,
  CUES,
  DETERMINERS,
  FUNCTION_WORDS,
  HAVE,
  HEADS,
  ROLE_MODIFIERS,
  TITLES,
} from '../lexicon.ts';
import type { Mention } from './mention.ts';
import { NO_MENTION } from './mention.ts';
import { isNameWord, readEntry, readName } from './names.ts';
import type { Token } from './tokens.ts';

const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'on']);

function headOf(token: Token | undefined): Head | null {
  return token?.kind === 'word' ? (HEADS.get(token.lower) ?? null) : null;
}

function isModifier(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return false;
  return (
    ROLE_MODIFIERS.has(token.lower) ||
    /.(al|ic|ary|ive|ese|ish|ous|ian|based|born)$/.test(token.lower) ||
    token.text.includes('-')
  );
}

/** Capitalised nouns of a role ("Foreign Secretary") may only follow words that belong to roles or name a body. */
function mayPrecedeCapitalHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    const belongs = isModifier(token) || headOf(token) !== null || token?.possessive || readEntry(tokens, i) !== null;
    if (!belongs && !/^[A-Z]{2,6}$/.test(token?.text ?? '')) return false;
  }
  return true;
}

/** Index of the first noun of a role after the words that may stand before it, or `null`. */
function findHead(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < Math.min(from + 9, tokens.length); i += 1) {
    const token = tokens[i];
    if (headOf(token) !== null) {
      const acronym = token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
      return !token?.cap || acronym || mayPrecedeCapitalHead(tokens, from, i) ? i : null;
    }
    const passes =
      isNameWord(token) || isModifier(token) || (token?.kind === 'word' && TITLES.has(token.lower) && token.cap);
    if (!passes) return null;
  }
  return null;
}

/** End (exclusive) of the run of role nouns at `head`: "Secretary General", "government health advisers". */
function findHeadsEnd(tokens: readonly Token[], head: number): number {
  let to = head + 1;
  while (!tokens[to - 1]?.possessive) {
    let next = to;
    while (next - to < 3 && isModifier(tokens[next]) && headOf(tokens[next]) === null && !tokens[next]?.cap) next += 1;
    const more = headOf(tokens[next]);
    const token = tokens[next];
    const isVerb = token !== undefined && CUES.get(token.lower)?.form === 'base' && headOf(tokens[to - 1])?.plural;
    const isSurname = token?.cap && !tokens[to - 1]?.cap;
    if (more === null || isVerb || isSurname) break;
    to = next + 1;
  }
  return to;
}

/** End (exclusive) of "of the ...", "for ...", "at ..." after a role; `at` itself when nothing of the kind follows. */
function findComplementEnd(tokens: readonly Token[], at: number): number {
  const preposition = tokens[at];
  if (preposition?.kind !== 'word' || !PREPOSITIONS.has(preposition.lower)) return at;
  let to = at + 1;
  if (DETERMINERS.has(tokens[to]?.lower ?? '')) to += 1;
  const first = to;
  while (to - first < 8) {
    const token = tokens[to];
    if (token?.kind !== 'word' || CALENDAR_WORDS.has(token.lower)) break;
    const joins =
      to > first &&
      /^(of|and|for|&|the)$/.test(token.lower) &&
      (isNameWord(tokens[to + 1]) || tokens[to + 1]?.lower === 'the');
    const known = isNameWord(token) || isModifier(token) || headOf(token) !== null;
    const verb = CUES.has(token.lower) || HAVE.has(token.lower) || BE.has(token.lower);
    const plain = preposition.lower === 'of' && to - first < 3 && !FUNCTION_WORDS.has(token.lower);
    if (verb && !token.cap) break;
    if (!joins && !known && !plain) break;
    to += 1;
  }
  return to === first ? at : to;
}

function toText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

/** Whose the role is: a country for its people's name, else the body as written. */
function readOrg(tokens: readonly Token[], from: number, to: number): string | null {
  if (from >= to) return null;
  const known = readEntry(tokens, from);
  if (known !== null && known.to >= to) {
    const { place, sense } = known.entry;
    return sense === 'demonym' && place.countryId !== null ? findCountryName(place.countryId) : place.name;
  }
  return toText(tokens, from, to);
}

/** End (exclusive) of the words before a role that say whose it is; the rest up to the noun says which role. */
function findOrgEnd(tokens: readonly Token[], from: number, head: number): number {
  let end = from;
  for (let i = from; i < head; i += 1) {
    const token = tokens[i];
    if (token?.possessive) end = i + 1;
    else if (
      isNameWord(token) &&
      !(token !== undefined && ROLE_MODIFIERS.has(token.lower) && token.text !== token.text.toUpperCase())
    )
      end = i + 1;
  }
  return end;
}

function complementOrg(tokens: readonly Token[], from: number, to: number): string | null {
  if (to <= from || !/^(of|for|at|from|with)$/.test(tokens[from]?.lower ?? '')) return null;
  const start = DETERMINERS.has(tokens[from + 1]?.lower ?? '') ? from + 2 : from + 1;
  return readOrg(tokens, start, to);
}

/** The person named at `at`, when the words before give the person's role. */
function readNamed(tokens: readonly Token[], at: number, oneWord: boolean): Mention | null {
  if (!isNameWord(tokens[at])) return null;
  const named = readName(tokens, at);
  if (named === null || (named.kind !== 'person' && named.entry?.sense !== 'name' && named.form !== 'place'))
    return null;
  return named.form === 'full' || named.title !== null || oneWord ? named : null;
}

/**
 * A description of a speaker at `at`: "Nato's chief", "our diplomatic correspondent", "US officials", with the name that
 * follows it if one does ("Secretary General Jaap de Hoop Scheffer"). `null` when the words there describe nobody.
 */
export function readDescription(tokens: readonly Token[], at: number): Mention | null {
  const determiner = tokens[at]?.kind === 'word' && DETERMINERS.has(tokens[at].lower) ? tokens[at].lower : null;
  const from = determiner === null ? at : at + 1;
  const first = findHead(tokens, from);
  if (first === null) return null;
  const headsEnd = findHeadsEnd(tokens, first);
  let to = headsEnd;
  for (let i = 0; i < 3 && !tokens[to - 1]?.possessive; i += 1) to = findComplementEnd(tokens, to);
  const last = headOf(tokens[headsEnd - 1]);
  const head = tokens[headsEnd - 1]?.lower ?? '';
  if (last === null) return null;
  const orgEnd =
    headsEnd - 1 > first && headOf(tokens[first])?.family === 'body' ? first + 1 : findOrgEnd(tokens, from, first);
  const ours = determiner === 'our' && last.family === 'journalist' ? 'BBC' : null;
  const org = readOrg(tokens, from, orgEnd) ?? complementOrg(tokens, headsEnd, to) ?? ours;
  const base: Mention = {
    ...NO_MENTION,
    form: 'role',
    from: at,
    to,
    kind: last.family === 'body' && !last.plural ? 'organisation' : last.plural ? 'collective' : 'unnamed',
    role: { from: orgEnd, to: headsEnd, head },
    org,
    gender: last.gender,
    plural: last.plural,
    definite:
      determiner === null
        ? orgEnd > from && (tokens[orgEnd - 1]?.possessive ?? false)
        : /^(the|this|that|his|her|its|their|our|my)$/.test(determiner),
    possessive: tokens[to - 1]?.possessive ?? false,
  };
  if (base.possessive || last.plural || last.family === 'body') return base;
  const comma = tokens[to]?.text === ',' ? 1 : 0;
  const named = readNamed(tokens, to + comma, comma === 0 && (tokens[headsEnd - 1]?.cap ?? false));
  const closes =
    named !== null &&
    (comma === 0 ||
      named.to === tokens.length ||
      tokens[named.to]?.kind !== 'word' ||
      CUES.has(tokens[named.to]?.lower ?? ''));
  if (named === null || !closes) return base;
  const owned = named.possessive ? readDescription(tokens, named.to) : null;
  if (owned !== null && determiner === null) return { ...owned, from: at, org: named.name.join(' ') };
  const form = named.form === 'short' || named.form === 'place' ? 'short' : 'full';
  return {
    ...base,
    form,
    to: named.to,
    kind: 'person',
    name: named.name,
    title: named.title,
    gender: named.gender ?? base.gender,
    definite: true,
    possessive: named.possessive,
  };
}
