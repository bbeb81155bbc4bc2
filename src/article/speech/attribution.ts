import { hasFiniteVerb } from '../blocks/shapes.ts';
import type { Cue } from '../language/cues.ts';
import { isFunctionWord } from '../language/names.ts';
import type { Token } from '../language/tokens.ts';
import { BE, HAVE, MODALS } from '../lexicon/verbs.ts';
import { DETERMINERS } from '../lexicon/words.ts';
import type { Range, Sentence } from './sentence.ts';

/** A sentence with its verbs of speech and view, in order. */
export type Reading = { readonly sentence: Sentence; readonly cues: readonly Cue[] };

/** Where the words of an attribution begin: at its subject when that stands before the verb. */
function attributionStart(cue: Cue): number {
  return cue.place === 'before' && cue.subject !== null ? Math.min(cue.subject.from, cue.from) : cue.from;
}

function attributionEnd(cue: Cue): number {
  return cue.place === 'after' && cue.subject !== null ? Math.max(cue.subject.to, cue.to) : cue.to;
}

/** Whether words have a finite verb, so that they may be what is reported and not only when or where it was said. */
function hasClause(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  return hasFiniteVerb(`x ${words.map((token) => token.text).join(' ')}`);
}

/** "..., hours after the vote had ended": behind a comma, when it was. */
function isTime(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const named = /^(minutes|hours|days|weeks|months|years)$/.test(first) && /^(after|before)$/.test(second);
  return tokens[at]?.text === ',' && (named || /^(after|before|when|as)$/.test(first));
}

/** Whether a verb stands behind what it reports: `..., says our correspondent.` or `..., he said on Friday.` */
function comesAfter({ sentence: { tokens } }: Reading, cue: Cue): boolean {
  const start = attributionStart(cue);
  const before = tokens[start - 1];
  if (cue.base === 'according') return start > 0;
  if (before === undefined) return false;
  if (before.kind === 'quote') return true;
  if (cue.place === 'after') return /^[,\-–—]$/.test(before.text);
  const rest = { from: attributionEnd(cue), to: tokens.length };
  const quotes = tokens.slice(rest.from).some((token) => token.kind === 'quote');
  // "Speaking outside the church, he said ...": what stands before the comma is no clause.
  const opening =
    /ing$/.test(tokens[0]?.lower ?? '') && rest.to - rest.from > 2 && !hasClause(tokens, { from: 1, to: start });
  return (
    start > 1 &&
    before.text === ',' &&
    tokens[rest.from]?.lower !== 'that' &&
    !quotes &&
    !opening &&
    (!hasClause(tokens, rest) || isTime(tokens, rest.from))
  );
}

const ADDRESSING = /^(tell|ask|assure|remind|inform)$/;

/**
 * Where what is told begins, behind whoever is told it: "told | the BBC's Today programme | the ferry was safe". Right behind
 * the verb where nobody is addressed, as in "told people would laugh".
 */
function findAddresseeEnd({ sentence: { tokens, mentions } }: Reading, cue: Cue): number {
  const start = attributionEnd(cue);
  const first = tokens[start];
  if (!ADDRESSING.test(cue.base) || cue.place === 'after' || first?.kind !== 'word') return start;
  const next = tokens[start + 1];
  const object =
    /^(him|them|me|us|you)$/.test(first.lower) || (first.lower === 'her' && next !== undefined && isFunctionWord(next));
  if (object) return start + 1;
  const begins = DETERMINERS.has(first.lower) ? start + 1 : start;
  for (let at = begins; at - start <= 9; at += 1) {
    // "Radio 4's": a number has its possessive ending in tokens of their own.
    if (/^['’]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 's') at += 2;
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return at > begins && token?.text !== ':' ? at : start;
    if (!token.cap && (BE.has(token.lower) || HAVE.has(token.lower) || MODALS.has(token.lower))) return start;
    const ended = mentions.some(({ to, possessive }) => to === at && to > start && !possessive);
    const another = at > begins && ended && !token.cap && mentions.some(({ from }) => from === at);
    // "The Today programme": a small word with a capital is part of a name.
    if (another || (isFunctionWord(token) && !token.cap)) return at > begins ? at : start;
  }
  return start;
}

/** Where a report ends that a quotation of its own follows: `said it was late: "We ..."`, `said it was late, adding: "..."`. */
function findReportEnd({ sentence: { tokens }, cues }: Reading, from: number): number {
  const quoted = tokens.findIndex(({ text }, i) => i >= from && text === ':' && tokens[i + 1]?.kind === 'quote');
  const added = cues.find(
    (cue) => cue.place === 'shared' && cue.from > from && /ing$/.test(tokens[cue.from]?.lower ?? ''),
  );
  return Math.min(quoted < 0 ? tokens.length : quoted, added?.from ?? tokens.length);
}

/** What a verb reports, as tokens of its sentence. */
export function findContent(reading: Reading, cue: Cue): Range {
  const { tokens } = reading.sentence;
  const start = attributionStart(cue);
  if (tokens[start - 1]?.lower === 'as' && cue.place === 'before') {
    let from = start - 1;
    while (from > 0 && !/^(that|if|because|but|,|;|:)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
    return { from, to: start - 1 };
  }
  if (comesAfter(reading, cue)) return { from: 0, to: start };
  const outer = reading.cues.find(
    (other) => other !== cue && attributionStart(other) > cue.to && comesAfter(reading, other),
  );
  const from = findAddresseeEnd(reading, cue);
  return { from, to: outer === undefined ? findReportEnd(reading, from) : attributionStart(outer) };
}

/** The verb that governs the quotation at token `index`: one beside it, else the nearest before it, else one after it. */
export function findCueOfQuote({ sentence: { tokens }, cues }: Reading, index: number): Cue | null {
  const next = tokens[index + 1];
  const after = next !== undefined && (next.kind === 'punct' || /ly$/.test(next.lower)) ? index + 2 : index + 1;
  const beside = cues.find((cue) => attributionStart(cue) === index + 1 || attributionStart(cue) === after);
  const before = cues.findLast((cue) => attributionEnd(cue) <= index);
  if (before !== undefined && tokens[index - 1]?.text === ':') return before;
  return beside ?? before ?? cues.find((cue) => attributionStart(cue) > index) ?? null;
}

/** Whether a verb that carries a quotation reports something of its own before it: `He said it was late: "We ..."`. */
export function reportsBesides({ sentence: { tokens } }: Reading, range: Range): boolean {
  const quote = tokens.findIndex((token, i) => token.kind === 'quote' && i >= range.from && i < range.to);
  const own = { from: range.from, to: quote < 0 ? range.to : quote };
  const words = tokens.slice(own.from, own.to).filter((token) => token.kind === 'word');
  return range.from > 0 && words.length >= 3 && hasClause(tokens, own);
}

/** Whether a range holds words of the reporter, and not quotations alone. */
export function hasWords({ sentence: { tokens } }: Reading, { from, to }: Range): boolean {
  return tokens.slice(from, to).some((token) => token.kind === 'word');
}

/** One or two words that begin so tell nothing: "said so", "admit in public", "named as Tom Reed". */
const TELLS_NOTHING = /^(so|little|nothing|much|more|less|again|once|twice|in|at|on|by|with|named|known)$/;

/** Whether a report is one or two words that tell nothing, such as "However" or "On Monday" before the verb. */
export function isStub({ sentence: { tokens } }: Reading, cue: Cue, range: Range): boolean {
  const [first, ...more] = tokens.slice(range.from, range.to).filter(({ kind }) => kind !== 'punct');
  if (first?.kind !== 'word' || !cue.speech || cue.base === 'according' || more.length > 1) return false;
  if (more[0]?.kind === 'quote' || hasClause(tokens, range)) return false;
  const leads = range.to <= cue.from && isFunctionWord(first) && !DETERMINERS.has(first.lower);
  return leads || TELLS_NOTHING.test(first.lower);
}
