import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, isParagraphLike, settle, typeAt, wordsAt } from './draft.ts';
import { countWords, isCapitals } from './shapes.ts';

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

/** The standfirst and the paragraphs: lines that end in a stop with a blank line after them. */
export function markParagraphs(draft: Draft): Draft {
  const { standfirst, tail } = draft.zones;
  const settled: Settled[] = [];
  for (let i = standfirst; i < tail; i += 1) {
    const short = countWords(wordsAt(draft, i)) <= 4 && /\?$/.test(wordsAt(draft, i));
    if (!isParagraphLike(draft, i) || (short && standsAlone(draft, i))) continue;
    const first = i === standfirst;
    settled.push(settle(i, first ? 'standfirst' : 'paragraph', first ? 'first-paragraph' : 'stop-and-blank-line'));
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

/** Lines alone between paragraphs: a cross-heading, or the placeholder of a picture that was not saved. */
export function markStandingAlone(draft: Draft): Draft {
  const { standfirst, tail } = draft.zones;
  const settled: Settled[] = [];
  for (let i = standfirst + 1; i < tail; i += 1) {
    const words = wordsAt(draft, i);
    if (typeAt(draft, i) !== null || !standsAlone(draft, i)) continue;
    const leads = i + 1 < tail;
    if (GRAPHIC.test(words) && countWords(words) <= 10) settled.push(settle(i, 'figure', 'placeholder-of-a-graphic'));
    else if (leads && countWords(words) <= 7 && !/[.;]$/.test(words)) {
      settled.push(settle(i, 'crosshead', isCapitals(words) ? 'capitals-alone' : 'short-line-alone'));
    }
  }
  return applyVerdicts(draft, settled);
}
