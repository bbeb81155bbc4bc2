import type { Entry } from '../gazetteer/gazetteer.ts';
import { findEntry, LONGEST_NAME } from '../gazetteer/gazetteer.ts';
import { findGender } from '../lexicon/firstNames.ts';
import { HEADS, TITLES } from '../lexicon/people.ts';
import { BODY_WORDS, CALENDAR_WORDS, FUNCTION_WORDS, LEGAL_FORMS, PARTICLES } from '../lexicon/words.ts';
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
  if (token.text === 'I') return false;
  return !CALENDAR_WORDS.has(token.lower) && !(isFunctionWord(token) && token.text.length > 1);
}

const MONTH_NAMES = /^(April|May|March|June|August)$/;

/** A month that is a surname: after a title or a first name, and no day or year with it. */
function isMonthAsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'word' || !MONTH_NAMES.test(token.text) || /^\d/.test(tokens[at + 1]?.text ?? '')) return false;
  return before?.kind === 'word' && before.cap && (TITLES.has(before.lower) || findGender(before.text) !== null);
}

/** End (exclusive) of the run of capitalised words at `at`, small name words inside it included; stops after a possessive. */
export function findNameEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < tokens.length && to - at < 9) {
    const token = tokens[to];
    if (isNameWord(token) || isMonthAsName(tokens, to)) to += 1;
    else if (token?.text === '&' && to > at && isNameWord(tokens[to + 1])) to += 1;
    else if (to > at && /^(plc|ltd)$/.test(token?.text ?? '')) to += 1;
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
  if (to === first || isBody(tokens, at, to)) return null;
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
    gender: genders.find((gender) => gender !== null) ?? (full ? findGender(words[0]?.text ?? '') : null),
    possessive: tokens[to - 1]?.possessive ?? false,
  };
}

function toNames(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).map((token) => token.text);
}

/** "Earlier", "Cross-examined", "Giving": a capital that only the start of a sentence gave. */
function isOnlyInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const starts = at === 0 || tokens[at - 1]?.kind === 'quote';
  return (
    starts &&
    token !== undefined &&
    (/(ed|ing|ly)$/.test(token.lower) || /-[a-z]+$/.test(token.text)) &&
    findGender(token.text) === null
  );
}

function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  if (words.length === 1) return isAcronym(first?.text ?? '') || BODY_WORDS.has(first?.lower ?? '');
  if (words.some(({ text }) => text === '&') || LEGAL_FORMS.has(words.at(-1)?.lower ?? '')) return true;
  if (words.length <= 3 && first !== undefined && findGender(first.text) !== null) return false;
  return words.some((token) => BODY_WORDS.has(token.lower) || HEADS.get(token.lower)?.family === 'body');
}

/** "A Mr Pike": a stranger to the reader, by title and name. */
export function isArticleOfTitle(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at + 1];
  return tokens[at]?.lower === 'a' && title !== undefined && title.cap && /^(mr|mrs|ms|miss|dr)$/.test(title.lower);
}

/** A person, a body or a place that is named at `at`, with its article; `null` when no name begins there. */
export function readName(tokens: readonly Token[], at: number): Mention | null {
  const first = tokens[at]?.lower === 'the' || isArticleOfTitle(tokens, at) ? at + 1 : at;
  const titled = readTitled(tokens, first);
  if (titled !== null) return { ...titled, from: at };
  // "A Danish lamp shop": no initial.
  if (tokens[first]?.text === 'A' && readEntry(tokens, first + 1) !== null) return null;
  const particle =
    tokens[first]?.kind === 'word' && PARTICLES.has(tokens[first].lower) && isNameWord(tokens[first + 1]);
  if (!isNameWord(tokens[first]) && !(particle && first === at)) return null;
  const end = findNameEnd(tokens, first);
  const known = readEntry(tokens, first);
  const possessive = (to: number) => tokens[to - 1]?.possessive ?? false;
  if (known !== null && known.to >= end) {
    const { entry, to } = known;
    const alliance = entry.sense === 'alliance';
    const named = { from: at, to, name: toNames(tokens, first, to), entry, possessive: possessive(to) };
    return {
      ...NO_MENTION,
      ...named,
      form: alliance ? 'body' : 'place',
      kind: alliance ? 'organisation' : 'government',
    };
  }
  const definite = first > at;
  if (definite || isBody(tokens, first, end)) {
    const to = extendBody(tokens, end);
    return {
      ...NO_MENTION,
      form: 'body',
      from: at,
      to,
      kind: 'organisation',
      name: toNames(tokens, first, to),
      possessive: possessive(to),
    };
  }
  if (end === first + 1 && (isOnlyInitial(tokens, first) || tokens[first]?.text.length === 1)) return null;
  const name = toNames(tokens, first, end);
  const full = tokens.slice(first, end).filter((token) => token.cap).length > 1;
  return {
    ...NO_MENTION,
    form: full ? 'full' : 'short',
    from: at,
    to: end,
    kind: 'person',
    name,
    gender: full ? findGender(name[0] ?? '') : null,
    possessive: possessive(end),
  };
}
