import { draftBlocks } from './blocks/blocks.ts';
import type { Draft } from './blocks/draft.ts';
import { wordsAt } from './blocks/draft.ts';
import { type Markup, NO_MARKUP } from './blocks/markup.ts';
import { countWords } from './blocks/shapes.ts';
import { findStampLine } from './blocks/stampLine.ts';
import type { Line } from './lines.ts';
import { parseLines } from './lines.ts';
import type { BlockOverride } from './overrides.ts';

/** The largest text that is read, in UTF-16 units: hundreds of times a long story. */
export const MAX_SOURCE_UNITS = 8_000_000;

/** Lines after the stamp that a page may have and still be a story cut off before its first paragraph. */
const HEAD_LINES = 12;

const LOOKED_FOR =
  'Not a story: looked for a headline and paragraphs that end in a full stop with a blank line after them, but';

function quote(words: string): string {
  return `"${words.length > 60 ? `${words.slice(0, 57)}...` : words}"`;
}

function isControl(code: number): boolean {
  return code === 0xfffd || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d);
}

/** The first line with so many characters that no text has (two, and one in twenty) that the file is none. */
function findBinaryLine(source: string, lines: readonly Line[]): Line | null {
  let total = 0;
  let first: Line | null = null;
  for (const line of lines) {
    for (let at = line.span.start; at < line.span.end; at += 1) {
      if (!isControl(source.charCodeAt(at))) continue;
      total += 1;
      first ??= line;
    }
  }
  return total >= 2 && total * 20 >= source.length ? first : null;
}

/** A headline over one sentence, again and again, no two sentences running on. */
function isIndex(paragraphs: readonly boolean[]): boolean {
  const total = paragraphs.filter(Boolean).length;
  const runningOn = paragraphs.filter((is, i) => is && paragraphs[i + 1]).length;
  return total >= 5 && runningOn * 5 < total;
}

/** What a quiz without its player prints over each question. */
const QUIZ_QUESTION = /^\d+[.)]+ (Multiple Choice|Missing Word|True or False|Picture) Question$/i;

function explainShape(draft: Draft): string | null {
  const numberAt = (index: number) => draft.lines[index]?.n ?? 1;
  const answers = draft.lines.flatMap((line, i) =>
    /^[A-Da-d][).:]\s|^(?:[A-D]|True|False)$/.test(line.words) ? [i] : [],
  );
  const [answer] = answers;
  if (answer !== undefined && answers.length >= 6) {
    return `line ${numberAt(answer)} is ${quote(wordsAt(draft, answer))}, one of ${answers.length} answers to choose from, as in a quiz.`;
  }
  const asked = draft.lines.flatMap((line, i) => (QUIZ_QUESTION.test(line.words) ? [i] : []));
  const [question] = asked;
  if (question !== undefined && asked.length >= 3) {
    return `line ${numberAt(question)} is ${quote(wordsAt(draft, question))}, one of ${asked.length} such headings, as in a quiz.`;
  }
  const paragraphs = draft.verdicts.map((verdict) => verdict?.type === 'paragraph' || verdict?.type === 'standfirst');
  if (isIndex(paragraphs)) {
    const at = draft.zones.standfirst + 1;
    return `line ${numberAt(at)} is ${quote(wordsAt(draft, at))} where the story should go on after one sentence, as in a section index.`;
  }
  const stamp = findStampLine(draft);
  const cutShort = stamp !== null && draft.lines.length - stamp <= HEAD_LINES;
  const told = paragraphs.some((is, i) => is && countWords(wordsAt(draft, i)) >= 6);
  if (told || cutShort) return null;
  const from = stamp === null ? 0 : stamp + 1;
  return `found no paragraph from line ${numberAt(from)}, ${quote(wordsAt(draft, from))}, on.`;
}

/** A page that is a story, with its lines told apart. */
export type Examined = { readonly refusal: null; readonly lines: readonly Line[]; readonly draft: Draft };

/** Tells the lines of a page apart, or why it is no story. */
export function examinePage(
  source: string,
  markup: Markup,
  overrides: readonly BlockOverride[] = [],
): Examined | { readonly refusal: string } {
  if (source.length > MAX_SOURCE_UNITS) {
    return {
      refusal: `${LOOKED_FOR} the text is longer than the ${MAX_SOURCE_UNITS} characters that are read, so that not even line 1 was looked at.`,
    };
  }
  const lines = parseLines(source);
  const binary = findBinaryLine(source, lines);
  if (binary !== null) return { refusal: `${LOOKED_FOR} line ${binary.n} holds bytes that are not text.` };
  if (lines.every((line) => line.blank)) return { refusal: `${LOOKED_FOR} the file is empty from line 1 on.` };
  const draft = draftBlocks(lines, markup, overrides);
  const fault = explainShape(draft);
  return fault === null ? { refusal: null, lines, draft } : { refusal: `${LOOKED_FOR} ${fault}` };
}

/**
 * Why `source` cannot be read as a story: one sentence that says what was looked for and which line first broke. `null` for
 * a story, and for one that was cut short anywhere after its stamp.
 */
export function explainRefusal(source: string, markup: Markup = NO_MARKUP): string | null {
  return examinePage(source, markup).refusal;
}
