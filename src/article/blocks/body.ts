import type { BlockType } from '../article.ts';
import { HEADS } from '../lexicon/people.ts';
import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, hasSign, isParagraphLike, settle, typeAt, wordsAt } from './draft.ts';
import type { Echo } from './echo.ts';
import { computeEcho } from './echo.ts';
import { isSourceLine, SPOKEN_START, soundsSpoken } from './pullQuotes.ts';
import { countWords, endsWithStop, hasFiniteVerb, isCapitals, isInMarks } from './shapes.ts';

/** A line alone between blank lines. */
function standsAlone(draft: Draft, index: number): boolean {
  return (draft.closed[index] ?? true) && (index === 0 || (draft.closed[index - 1] ?? true));
}

function isQuestionShape(draft: Draft, index: number): boolean {
  const words = wordsAt(draft, index);
  return typeAt(draft, index) === null && /\?["'”’]?$/.test(words) && !/[.!?]\s/.test(words) && countWords(words) <= 30;
}

/** The questions of an interview or a "Q&A": lines of one question each, when the headline or their number tells so. */
export function markQuestions(draft: Draft): Draft {
  const { headline, standfirst, tail } = draft.zones;
  const title = headline === null ? '' : wordsAt(draft, headline);
  const asked: number[] = [];
  for (let i = standfirst + 1; i < tail; i += 1) {
    const answered = isParagraphLike(draft, i + 1) && !isQuestionShape(draft, i + 1) && i + 1 < tail;
    if (isQuestionShape(draft, i) && answered && (standsAlone(draft, i) || !draft.spaced)) asked.push(i);
  }
  const told = /\bQ ?& ?A\b|\bquestions?\b.*\banswer/i.test(title);
  const many = asked.length >= 3 && asked.length * 6 >= tail - standfirst;
  if (!told && !many) return draft;
  const rule = told ? 'question-of-a-q-and-a' : 'one-of-many-questions';
  return applyVerdicts(
    draft,
    asked.map((i) => settle(i, 'question', rule)),
  );
}

/** "Harrow manager Steve Prior:" right on top of what he says. */
function leadsIntoQuotation(draft: Draft, index: number): boolean {
  const words = wordsAt(draft, index);
  return /:$/.test(words) && countWords(words) <= 12 && /^["“]/.test(wordsAt(draft, index + 1));
}

/** The standfirst and the paragraphs: lines that end in a stop with a blank line after them. */
export function markParagraphs(draft: Draft): Draft {
  const { standfirst, tail } = draft.zones;
  const settled: Settled[] = [];
  for (let i = standfirst; i < tail; i += 1) {
    const short = !hasSign(draft, i, 'prose') && countWords(wordsAt(draft, i)) <= 4 && /\?$/.test(wordsAt(draft, i));
    const leads = typeAt(draft, i) === null && i > standfirst && i + 1 < tail && leadsIntoQuotation(draft, i);
    if (!leads && i > standfirst && (!isParagraphLike(draft, i) || (short && standsAlone(draft, i)))) continue;
    const first = i === standfirst;
    settled.push(settle(i, first ? 'standfirst' : 'paragraph', first ? 'first-paragraph' : 'stop-and-blank-line'));
  }
  return applyVerdicts(draft, settled);
}

/** A paragraph that something follows without a blank line: first of its run, a sentence of some length. */
export function markLeadingParagraphs(draft: Draft): Draft {
  if (!draft.spaced) return draft;
  const { standfirst, tail } = draft.zones;
  const settled: Settled[] = [];
  for (let i = standfirst + 1; i < tail; i += 1) {
    const words = wordsAt(draft, i);
    const begins = draft.closed[i - 1] ?? true;
    if (typeAt(draft, i) !== null || draft.closed[i] || !begins || typeAt(draft, i - 1) === 'skip') continue;
    if (endsWithStop(words) && countWords(words) >= 8 && /^["“'‘]?[A-ZÀ-Þ0-9]/.test(words))
      settled.push(settle(i, 'paragraph', 'sentence-leads-the-run'));
  }
  return applyVerdicts(draft, settled);
}

/** A line cut off by the end of the page in the middle of the story. */
export function markCutParagraph(draft: Draft): Draft {
  const last = draft.lines.length - 1;
  const inStory = last > draft.zones.standfirst && last < draft.zones.tail;
  if (!inStory || countWords(wordsAt(draft, last)) < 8) return draft;
  return applyVerdicts(draft, [settle(last, 'paragraph', 'cut-by-the-end', { sure: 'guessed' })]);
}

const GRAPHIC = /\b(graphics?|chart|diagram|graph|map|infographic)$|^(graphic|chart|graph|map|diagram)\b/i;

/** The words of a cross-heading; longer lines that stand alone are something else. */
const CROSSHEAD_WORDS = 4;

/** The same of a line that has no verb and repeats nothing: nobody would print it as a quotation. */
const LONG_CROSSHEAD_WORDS = 6;

function readStandingAlone(words: string, echo: Echo): { readonly type: BlockType; readonly rule: string } | null {
  const length = countWords(words);
  if (GRAPHIC.test(words) && length <= 10) return { type: 'figure', rule: 'placeholder-of-a-graphic' };
  if (/[.;]$/.test(words)) return null;
  if (isCapitals(words) && length <= 14) return { type: 'crosshead', rule: 'capitals-alone' };
  if (length <= CROSSHEAD_WORDS || (isInMarks(words) && length <= 8))
    return { type: 'crosshead', rule: 'short-line-alone' };
  const people = HEADS.has((words.split(' ')[0] ?? '').toLowerCase());
  if (
    length <= LONG_CROSSHEAD_WORDS &&
    /^[A-ZÀ-Þ]/.test(words) &&
    !people &&
    !hasFiniteVerb(words) &&
    !soundsSpoken(words, echo)
  )
    return { type: 'crosshead', rule: 'short-line-alone' };
  if (soundsSpoken(words, echo) || (length >= 7 && hasFiniteVerb(words)))
    return { type: 'pullQuote', rule: 'sentence-without-stop-alone' };
  return null;
}

/** A quotation lifted out of the text and who said it, a blank line between them. */
function isQuotationOverName(draft: Draft, index: number, echo: Echo): boolean {
  if (typeAt(draft, index + 1) !== null || !standsAlone(draft, index + 1) || index + 1 >= draft.zones.tail)
    return false;
  const words = wordsAt(draft, index);
  const spoken = soundsSpoken(words, echo) || (SPOKEN_START.test(words) && hasFiniteVerb(words));
  return spoken && !/^['‘]/.test(words) && isSourceLine(wordsAt(draft, index + 1));
}

/** Lines alone between paragraphs: a cross-heading, a quotation without its speaker, the placeholder of a lost picture. */
export function markStandingAlone(draft: Draft): Draft {
  const { standfirst, tail } = draft.zones;
  const echo = computeEcho(draft);
  const settled: Settled[] = [];
  for (let i = standfirst + 1; i + 1 < tail; i += 1) {
    if (typeAt(draft, i) !== null || !standsAlone(draft, i)) continue;
    if (isQuotationOverName(draft, i, echo)) {
      const group = `alone-${i}`;
      settled.push(settle(i, 'pullQuote', 'quotation-over-name', { group }));
      settled.push(settle(i + 1, 'pullQuoteSource', 'quotation-over-name', { group }));
      i += 1;
      continue;
    }
    const read = readStandingAlone(wordsAt(draft, i), echo);
    if (read !== null) settled.push(settle(i, read.type, read.rule));
  }
  return applyVerdicts(draft, settled);
}
