import type { TextSpan } from './fold.ts';

/** A stop, with the marks and brackets that close what it ends, and the space before whatever comes next. */
const STOP = /(?:[.!?\u2026]+)(["'\u201D\u2019)\]]*)\s+(?=(\S+))/gu;

/** Words written with a stop that ends nothing: titles, common shortenings, months. */
const SHORTENED =
  /(?:^|[\s("'\u201C\u2018[])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Sen|Rep|Gov|Pres|Amb|Sir|St|Mt|Jr|Sr|No|Nos|pp?|Fig|vs|etc|approx|e\.g|i\.e|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/u;

/** One capital (`J. K. Rowling`) or a run of them (`U.S. officials`). */
const INITIALS = /(?:^|[\s("'\u201C\u2018[])(?:\p{Lu}\.)*\p{Lu}$/u;

/** A capital, a digit, or an opening mark or bracket before one. */
const SENTENCE_START = /^["'\u201C\u2018([]*[\p{Lu}\p{N}]/u;

const SPEECH_VERB = /\b(?:said|says|asked|asks|told|added|adds|replied|warned|argued|wondered|insisted)\b/u;

/** After a question or an exclamation that ends a quotation, `Mr Totsky asked.` belongs to the same sentence. */
function isAttributed(text: string, stop: string, closing: string, at: number): boolean {
  if (closing === '' || stop === '.') return false;
  const clause = /^[^.!?"\u201C]{0,60}/u.exec(text.slice(at))?.[0] ?? '';
  return SPEECH_VERB.test(clause);
}

/**
 * The sentences of one block, in order, each without the space around it; together they hold all that is not space.
 * Quotation marks stay with the sentence they close. A shortening or an initial before a capital is taken not to end
 * a sentence, since a cursor that stops once too seldom is less in the way than one that cuts a name in two.
 */
export function segmentSentences(text: string): readonly TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(STOP)) {
    const [whole, closing = '', next = ''] = match;
    const stop = whole.trimEnd().slice(0, 1);
    const before = text.slice(start, match.index);
    const isShortening = stop === '.' && closing === '' && (SHORTENED.test(before) || INITIALS.test(before));
    const at = match.index + whole.length;
    if (isShortening || !SENTENCE_START.test(next) || isAttributed(text, stop, closing, at)) continue;
    sentences.push({ start, end: match.index + whole.trimEnd().length });
    start = at;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}
