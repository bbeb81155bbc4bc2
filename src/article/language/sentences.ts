import { CUES } from '../lexicon/verbs.ts';
import type { Token } from './tokens.ts';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st gen col lt sgt capt maj sen rep gov rev no vs inc ltd jr sr dept adm brig cpl insp supt det messrs etc'.split(
    ' ',
  ),
);

/** Whether the words after a quotation that ends in ? or ! are its own attribution: `"Why?" Mr Jones asked.` */
function isAttributed(tokens: readonly Token[], after: number): boolean {
  for (let i = after; i < Math.min(after + 6, tokens.length); i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') return false;
    const cue = CUES.get(token.lower);
    if (cue?.speech && (cue.form === 'past' || cue.form === 'third')) return i > after || !token.cap;
  }
  return false;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  const starts = next.kind === 'quote' || next.cap || /^[\d$£€‘'(["“]/.test(next.text);
  if (token.kind === 'quote') {
    if (!starts || next.kind === 'punct') return false;
    if (/[.…]["'”’)]*$/.test(token.text)) return !(next.kind === 'quote' && /^[a-z]/.test(next.text));
    return /[?!]["'”’)]*$/.test(token.text) && !isAttributed(tokens, index + 1);
  }
  if (token.kind !== 'punct' || !/^[.?!…]$/.test(token.text) || !starts) return false;
  const before = tokens[index - 1];
  const glued = before !== undefined && before.end === token.start;
  return !(token.text === '.' && glued && before.kind === 'word' && ABBREVIATIONS.has(before.lower));
}

/** The tokens of a block cut into sentences; a quotation is never cut. */
export function splitSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    current.push(token);
    if (endsSentence(tokens, i)) {
      sentences.push(current);
      current = [];
    }
  }
  return current.length === 0 ? sentences : [...sentences, current];
}
