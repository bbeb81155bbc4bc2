import { findGender } from '../lexicon/firstNames.ts';
import type { Head } from '../lexicon/people.ts';
import { HEADS, TITLES } from '../lexicon/people.ts';
import { BE, CUES, HAVE } from '../lexicon/verbs.ts';
import { ROLE_MODIFIERS } from '../lexicon/words.ts';
import { findNameEnd, isFunctionWord, isNameWord, readEntry } from './names.ts';
import type { Token } from './tokens.ts';

/** A noun for a person that the lexicon does not have ("tenor", "goatherd"): nothing is known of it but that it is one. */
const SOMEONE: Head = { family: 'someone', plural: false, gender: null };

/** Second words of roles written with capitals: "Secretary General", "Chief Constable". */
const SECOND_WORDS =
  /^(general|secretary|minister|executive|constable|president|inspector|superintendent|officer|justice|commissioner|marshal|commander|governor|sergeant|major|colonel|director|chief|judge|lieutenant|chancellor|leader|chairman|editor|correspondent|spokesman|spokeswoman|mp|member|envoy|ambassador)$/;

export function headOf(token: Token | undefined): Head | null {
  if (token?.kind !== 'word') return null;
  if (/^\d+-year-old$/.test(token.lower)) return SOMEONE;
  const parent = /^(mother|father|parent|grandmother|grandfather)-of-/.exec(token.lower)?.[1];
  return HEADS.get(parent ?? token.lower) ?? null;
}

/** A word that may stand before the noun of a role: "senior", "Spanish", "Leeds-based", "political". */
export function isModifier(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isFunctionWord(token)) return false;
  const suffixed = /.(al|ic|ary|ive|ese|ish|ous|ian|based|born)$/.test(token.lower);
  return (
    ROLE_MODIFIERS.has(token.lower) || suffixed || /^[a-z0-9]+(-[a-z]+)+$/.test(token.text) || /^\d+-/.test(token.text)
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

function isVerb(token: Token): boolean {
  return CUES.has(token.lower) || HAVE.has(token.lower) || BE.has(token.lower);
}

/** Whether an unknown noun stands right before somebody's full name, as in "Italian tenor Marco Silvestri". */
function isNounBeforeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.cap || token.possessive || isFunctionWord(token) || isVerb(token)) return false;
  if (!/^[a-z]{4,}$/.test(token.text) || /(ed|ing|ly)$/.test(token.lower)) return false;
  const agent = /(er|or|ist|ian|man|woman)$/.test(token.lower);
  const name = agent && tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return findNameEnd(tokens, name) - name >= 2 && readEntry(tokens, name) === null;
}

/** Whether an unknown noun stands between a name and the noun of a role, as in "Wales sevens coach". */
function isNounBeforeHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const head = headOf(tokens[at + 1]);
  const plain = token?.kind === 'word' && /^[a-z]{4,}$/.test(token.text) && !isFunctionWord(token) && !isVerb(token);
  return (
    plain &&
    head !== null &&
    head.family !== 'body' &&
    (tokens[at - 1]?.cap ?? false) &&
    !/(ed|ing|ly)$/.test(token.lower)
  );
}

/** Whether a sentence begins with a noun for a person and a full name: "Soloist Clara Venn". */
function isCapitalNounBeforeName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (at !== 0 || token === undefined || !isNameWord(token) || token.possessive || findGender(token.text) !== null)
    return false;
  const agent = /(er|or|ist|ian|man|woman|ee|ant|ent|ute)$/.test(token.lower) && token.text.length > 4;
  const end = findNameEnd(tokens, 1);
  // "Norwegian Prime Minister Erik Holm": the role stands behind the people's name.
  if (tokens.slice(1, end - 2).some((word) => headOf(word) !== null)) return false;
  const named = end >= 3 && readEntry(tokens, 1) === null;
  // "Wing Dan Holt": whatever stands before a known first name at the head of a sentence is no part of the name.
  const before = findGender(tokens[1]?.text ?? '') !== null && end === 3 && !TITLES.has(token.lower);
  return named && (agent || before);
}

/** "Chief Executive Graham Hunt": an office of two nouns over a full name, whatever the firm before it is called. */
function isOfficeBeforeName(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1];
  if (!second?.cap || second.possessive || !SECOND_WORDS.test(second.lower) || headOf(second) === null) return false;
  return findGender(tokens[at + 2]?.text ?? '') !== null && findNameEnd(tokens, at + 2) - at >= 4;
}

/** The first noun of a role after the words that may stand before it, or `null`. */
export function findHead(tokens: readonly Token[], from: number): { readonly at: number; readonly head: Head } | null {
  if (isCapitalNounBeforeName(tokens, from)) return { at: from, head: headOf(tokens[from]) ?? SOMEONE };
  for (let at = from; at < Math.min(from + 9, tokens.length); at += 1) {
    const token = tokens[at];
    const head = headOf(token);
    if (head !== null) {
      const acronym = token !== undefined && token.text.length > 1 && token.text === token.text.toUpperCase();
      const belongs = mayPrecedeCapitalHead(tokens, from, at) || isOfficeBeforeName(tokens, at);
      return !token?.cap || acronym || belongs ? { at, head } : null;
    }
    if (at > from && isNounBeforeName(tokens, at)) return { at, head: SOMEONE };
    if (at > from && isNounBeforeHead(tokens, at)) continue;
    const title = token?.kind === 'word' && TITLES.has(token.lower) && token.cap;
    const owner = token?.kind === 'word' && token.possessive && !isFunctionWord(token);
    if (!isNameWord(token) && !isModifier(token) && !title && !owner) return null;
  }
  return null;
}

/** End (exclusive) of the run of role nouns that begins at `first`, with its last noun: "government health advisers". */
export function findHeadsEnd(
  tokens: readonly Token[],
  first: number,
  head: Head,
): { readonly to: number; readonly head: Head } {
  let to = first + 1;
  let last = head;
  while (!tokens[to - 1]?.possessive) {
    let next = to;
    while (next - to < 3 && isModifier(tokens[next]) && headOf(tokens[next]) === null && !tokens[next]?.cap) next += 1;
    // "Deputy Prime Minister": of two capitals the second is the noun.
    if (
      next === to &&
      tokens[next]?.cap &&
      isModifier(tokens[next]) &&
      tokens[next + 1]?.cap &&
      headOf(tokens[next + 1]) !== null
    )
      next += 1;
    const token = tokens[next];
    if (token === undefined) break;
    const more = headOf(token) ?? (next === to && isNounBeforeName(tokens, next) ? SOMEONE : null);
    const verb = CUES.get(token.lower)?.form === 'base' && last.plural;
    const surname = token.cap && (!tokens[to - 1]?.cap || !SECOND_WORDS.test(token.lower)) && next === to;
    if (more === null || verb || surname) break;
    to = next + 1;
    last = more;
  }
  return { to, head: last };
}
