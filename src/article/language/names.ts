import type { Entry } from '../gazetteer/gazetteer.ts';
import { findEntry, LONGEST_NAME } from '../gazetteer/gazetteer.ts';
import { BODY_WORDS, CALENDAR_WORDS, FUNCTION_WORDS, HEADS, PARTICLES, TITLES } from '../lexicon.ts';
import type { Mention } from './mention.ts';
import { NO_MENTION } from './mention.ts';
import type { Token } from './tokens.ts';

/** A function word, whatever its capital; "US" and "IT" are not "us" and "it". */
export function isFunctionWord(token: Token): boolean {
  return FUNCTION_WORDS.has(token.lower) && (token.text.length === 1 || token.text !== token.text.toUpperCase());
}

/** A capitalised word that may be part of a name. */
export function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || !token.cap) return false;
  return !CALENDAR_WORDS.has(token.lower) && !(isFunctionWord(token) && token.text.length > 1);
}

/** End (exclusive) of the run of capitalised words at `at`, small name words inside it included; stops after a possessive. */
function findNameEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to - at < 9) {
    const token = tokens[to];
    if (isNameWord(token)) to += 1;
    else if (token?.kind === 'word' && PARTICLES.has(token.lower) && isNameWord(tokens[to + 1])) to += 1;
    else if (
      token?.kind === 'word' &&
      PARTICLES.has(token.lower) &&
      PARTICLES.has(tokens[to + 1]?.lower ?? '') &&
      isNameWord(tokens[to + 2])
    )
      to += 1;
    else break;
    if (token?.possessive) break;
  }
  return to;
}

/** The longest name at `at` that the gazetteer has, with its end (exclusive). */
export function readEntry(tokens: readonly Token[], at: number): { readonly entry: Entry; readonly to: number } | null {
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length -= 1) {
    const run = tokens.slice(at, at + length);
    if (run.some((token, i) => token.kind !== 'word' || (token.possessive && i < length - 1))) continue;
    const entry = findEntry(run.map((token) => token.text).join(' '));
    if (entry !== null) return { entry, to: at + length };
  }
  return null;
}

/** "Ministry of Defence", "Department for Education and Skills": a body whose name goes on after a small word. */
function extendBody(tokens: readonly Token[], to: number): number {
  let end = to;
  while (!tokens[end - 1]?.possessive && /^(of|for|and|&)$/.test(tokens[end]?.lower ?? '')) {
    const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    if (!isNameWord(tokens[next])) break;
    end = findNameEnd(tokens, next);
  }
  return end;
}

function isAcronym(text: string): boolean {
  return /^[A-Z][A-Z&]{1,6}$/.test(text.replace(/\./g, ''));
}

function readTitled(tokens: readonly Token[], at: number): Mention | null {
  let first = at;
  while (tokens[first]?.cap && TITLES.has(tokens[first]?.lower ?? '') && first - at < 4) first += 1;
  if (first === at) return null;
  const to = findNameEnd(tokens, first);
  if (to === first) return null;
  const words = tokens.slice(first, to);
  const genders = tokens.slice(at, first).map((token) => TITLES.get(token.lower) ?? null);
  const full = words.filter((token) => token.cap).length > 1 && !PARTICLES.has(words[0]?.lower ?? '');
  return {
    ...NO_MENTION,
    form: full ? 'full' : 'short',
    from: at,
    to,
    kind: 'person',
    name: words.map((token) => token.text),
    title: tokens[first - 1]?.lower ?? null,
    gender: genders.find((gender) => gender !== null) ?? null,
    possessive: tokens[to - 1]?.possessive ?? false,
  };
}

/** A person, a body or a place that is named at `at`, with its article; `null` when no name begins there. */
export function readName(tokens: readonly Token[], at: number): Mention | null {
  const titled = readTitled(tokens, at);
  if (titled !== null) return titled;
  const first = tokens[at]?.lower === 'the' ? at + 1 : at;
  if (
    !isNameWord(tokens[first]) &&
    !(
      tokens[first]?.kind === 'word' &&
      PARTICLES.has(tokens[first].lower) &&
      first === at &&
      isNameWord(tokens[first + 1])
    )
  )
    return null;
  const plainEnd = findNameEnd(tokens, first);
  if (plainEnd === first) return null;
  const known = readEntry(tokens, first);
  const words = tokens.slice(first, plainEnd);
  const possessive = (end: number) => tokens[end - 1]?.possessive ?? false;
  if (known !== null && known.to >= plainEnd) {
    const kind = known.entry.sense === 'alliance' ? 'organisation' : 'government';
    const form = known.entry.sense === 'alliance' ? 'body' : 'place';
    return {
      ...NO_MENTION,
      form,
      from: at,
      to: known.to,
      kind,
      name: tokens.slice(first, known.to).map((t) => t.text),
      entry: known.entry,
      possessive: possessive(known.to),
    };
  }
  const body =
    words.some((token) => BODY_WORDS.has(token.lower) || HEADS.get(token.lower)?.family === 'body') ||
    (words.length === 1 && isAcronym(words[0]?.text ?? ''));
  const definite = first > at;
  if (body || (definite && words.length > 1)) {
    const to = extendBody(tokens, plainEnd);
    return {
      ...NO_MENTION,
      form: 'body',
      from: at,
      to,
      kind: 'organisation',
      name: tokens.slice(first, to).map((t) => t.text),
      possessive: possessive(to),
    };
  }
  const full = words.filter((token) => token.cap).length > 1;
  return {
    ...NO_MENTION,
    form: definite ? 'body' : full ? 'full' : 'short',
    from: at,
    to: plainEnd,
    kind: definite ? 'organisation' : 'person',
    name: words.map((token) => token.text),
    possessive: possessive(plainEnd),
  };
}
