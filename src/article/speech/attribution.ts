import { hasFiniteVerb } from '../blocks/shapes.ts';
import type { Cue } from '../language/cues.ts';
import type { Token } from '../language/tokens.ts';
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
  return start > 1 && before.text === ',' && tokens[rest.from]?.lower !== 'that' && !quotes && !hasClause(tokens, rest);
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
  return { from: attributionEnd(cue), to: outer === undefined ? tokens.length : attributionStart(outer) };
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
