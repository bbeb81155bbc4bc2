import { CUES } from '../lexicon/verbs.ts';
import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';

/** What puts a noun under another one: "a man at the scene". "Before" and the like may begin a clause of their own. */
const GOVERNS =
  /^(of|from|at|for|with|within|in|inside|outside|near|on|to|behind|beside|by|under|around|over|against)$/;

/**
 * Whether a preposition governs a mention that cannot speak then. What stands under "of" may speak all the same, "some of the
 * players", and so may the author of what is read, "a report by Hugh Moss".
 */
export const isGoverned = (tokens: readonly Token[], { from, to, kind, name }: Mention): boolean => {
  const before = tokens[from - 1]?.lower ?? '';
  // "After talks with the minister, Ivo Petr said": read as one, and yet he says it.
  if (name.length > 0 && tokens.slice(from, to).some(({ text }) => text === ',')) return false;
  if (before === 'of' || (before === 'by' && kind === 'person' && name.length > 0)) return false;
  return GOVERNS.test(before);
};

/**
 * Climbs from the complement of a noun phrase to its head mention, as far as it goes: from "the institute" to "Ravi Menon" in "Ravi Menon
 * of the institute"; so too "a source close to the club", "the man who spoke to Reed". The same mention when there is no head.
 */
function climb(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): Mention {
  const of = tokens[mention.from - 1]?.lower === 'of';
  if (!of && !isGoverned(tokens, mention)) return mention;
  let end = tokens[mention.from - 2]?.text === ',' ? mention.from - 2 : mention.from - 1;
  // An age stands between: "Nina Lowe, 30, from the US".
  if (/^\d+$/.test(tokens[end - 1]?.text ?? '') && tokens[end - 2]?.text === ',') end -= 2;
  const ownerAt = (to: number) => mentions.find((one) => one.to === to && !one.possessive);
  let owner = ownerAt(end);
  // At most "close", "left" or "who spoke" stands between.
  for (let back = 1; owner === undefined && back <= 2; back += 1) {
    const word = tokens[end - back];
    if (word?.kind !== 'word' || word.cap || GOVERNS.test(word.lower)) break;
    owner = ownerAt(end - back);
  }
  if (owner?.form === 'pronoun') owner = ownerAt(owner.from) ?? ownerAt(owner.from - 1);
  if (owner === undefined || owner.form === 'pronoun' || (of && owner.name.length === 0)) return mention;
  return climb(tokens, mentions, owner);
}

/** "One of the hostages, bank clerk Rima Aoun,", "another resident, who gave her name only as Jean,": the name within says who. */
function givesName(tokens: readonly Token[], outer: Mention, inner: Mention, comma: number): boolean {
  const nameless = outer.form === 'role' && outer.name.length === 0;
  if (!nameless || inner.kind !== 'person' || inner.name.length === 0 || inner.possessive) return false;
  const between = tokens.slice(comma + 1, inner.from).map(({ lower }) => lower);
  const last = between.at(-1) ?? '';
  const told = last === 'as' && between.some((word) => /^(name|named|known|identified)$/.test(word));
  return between.length === 0 || told || /^(called|named)$/.test(last);
}

/** The mention that ends at token `end`, or before a parenthesis in commas that ends there: "Jane Roe, 34," or "Mr Roe, who was there,". */
export function findSubjectEndingAt(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  end: number,
): Mention | null {
  const direct = mentions.find((mention) => mention.to === end);
  if (direct !== undefined) return direct.possessive ? null : climb(tokens, mentions, direct);
  if (tokens[end - 1]?.text !== ',') return null;
  const beforeComma = mentions.find((mention) => mention.to === end - 1);
  let open = end - 2;
  while (open > 0 && tokens[open]?.text !== ',' && tokens[open]?.kind !== 'quote') open -= 1;
  // An age stands between: "Bill Tranter, 80, who asked to see it, said".
  const aged = tokens[open - 2]?.text === ',' && /^\d+$/.test(tokens[open - 1]?.text ?? '') ? open - 2 : open;
  const outer =
    open > 0
      ? mentions.find(({ from, to, possessive }) => from < aged && (open <= to || to === aged) && !possessive)
      : undefined;
  if (outer !== undefined && beforeComma !== undefined && givesName(tokens, outer, beforeComma, open))
    return beforeComma;
  if (outer !== undefined && outer.form !== 'pronoun') return climb(tokens, mentions, outer);
  return beforeComma !== undefined && !beforeComma.possessive ? climb(tokens, mentions, beforeComma) : null;
}

/** The subject of a verb that is not adjacent to it: the first mention in its clause that no preposition governs. */
export function findClauseSubject(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verb: number,
): Mention | null {
  let start = verb;
  while (
    start > 0 &&
    tokens[start - 1]?.kind !== 'quote' &&
    !/^(that|because|although|but|while|;|:|-|–)$/.test(tokens[start - 1]?.lower ?? '')
  )
    start -= 1;
  const free = mentions.filter((mention) => {
    const before = tokens[mention.from - 1]?.lower ?? '';
    return (
      mention.from >= start &&
      mention.to <= verb &&
      !mention.possessive &&
      !/^(of|in|to|by|with|from|for|at|on|against|about|after|before|over|between|into|than|as|near|during|under)$/.test(
        before,
      )
    );
  });
  return free[0] ?? null;
}

/** Whether a comma goes on with a further name: "her agent, Hugh Moss, and Lee Marsh". */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma + 1]?.lower === 'and' || (tokens[comma + 1]?.cap ?? false);
}

/**
 * "The club's oldest fan, Tom Wick.", "Mr Orr's old rival at the bank, Lee Marsh.": the speaker behind a possessive, or the
 * full name between commas, or before the end, behind words that describe somebody and name nobody; null when there is none.
 */
export function findNameBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  described: Mention,
): Mention | null {
  if (described.form === 'pronoun' || (!described.possessive && described.name.length > 0)) return null;
  const owned = described.possessive
    ? mentions.find(({ from }) => from >= described.to && from - described.to <= 2)
    : undefined;
  const between = tokens.slice(described.to, owned?.from);
  if (owned !== undefined && !owned.possessive && between.every(({ kind, cap }) => kind === 'word' && !cap))
    return owned;
  let comma = described.to;
  while (comma - described.to <= 8 && tokens[comma]?.kind === 'word' && !CUES.has(tokens[comma]?.lower ?? ''))
    comma += 1;
  const named = mentions.find(({ from }) => from === comma + 1);
  if (tokens[comma]?.text !== ',' || named === undefined || named.form !== 'full' || named.possessive) return null;
  const next = tokens[named.to];
  return next === undefined || (next.kind === 'punct' && !isListed(tokens, named.to)) ? named : null;
}
