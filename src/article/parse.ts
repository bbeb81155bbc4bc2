import type { Block, Byline, Diagnostic, ParsedArticle, Stamp } from './article.ts';
import { sliceSpan } from './article.ts';
import { toBlocks } from './blocks/blocks.ts';
import { type Markup, NO_MARKUP } from './blocks/markup.ts';
import { assertInvariants } from './invariants.ts';
import { parseTokens } from './language/tokens.ts';
import { NO_OVERRIDES, type Overrides, overrideStatements } from './overrides.ts';
import { findPlaces } from './places.ts';
import { examinePage } from './refuse.ts';
import { findRelated } from './related.ts';
import { analyseSpeech } from './speech/speech.ts';
import { parsePublished, parseStamp } from './stamp.ts';
import { buildTimeline } from './timeline.ts';

/**
 * What is known of a page besides its text. `sha256` is the hash of the saved bytes, which this package never sees: the caller computes
 * it. `markup` is what an HTML page says besides its text; `overrides` are an editor's corrections, which take precedence over every rule.
 */
export type ParseOptions = {
  readonly sha256: string;
  readonly kind?: 'text' | 'html';
  readonly url?: string;
  readonly markup?: Markup;
  readonly overrides?: Overrides;
};

function findByline(source: string, blocks: readonly Block[]): Byline | null {
  const [first, second] = blocks.filter((block) => block.type === 'byline');
  if (first === undefined) return null;
  const words = sliceSpan(source, first.text);
  const lead = /^(?:(?:Analysis|Viewpoint|Comment|Report)\s+)?[Bb]y\s+/.exec(words)?.[0].length ?? 0;
  const inline =
    second === undefined
      ? /[,\s]+(?=BBC\b|(?:[A-Z]?[a-z]+ ){0,3}(?:correspondent|editor|reporter|analyst)\b)/.exec(words.slice(lead))
      : null;
  const start = first.text.start + lead;
  const end = inline === null ? first.text.end : start + inline.index;
  const role = inline === null ? second?.text : { start: end + inline[0].length, end: first.text.end };
  const last = second ?? first;
  return {
    span: { start: first.text.start, end: last.text.end },
    name: { start, end },
    ...(role === undefined ? {} : { role }),
  };
}

function findFaults(
  blocks: readonly Block[],
  printed: Stamp | null,
  stampProblem: string | null,
): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  const stamp = blocks.find((block) => block.type === 'stamp');
  const first = blocks[0];
  const last = blocks.at(-1);
  if (printed === null && first !== undefined)
    faults.push({ code: 'no-stamp', span: first.text, say: 'No line says when the page was last updated.' });
  if (stamp !== undefined && stampProblem !== null)
    faults.push({ code: 'stamp-disagrees', span: stamp.text, say: stampProblem });
  if (!blocks.some((block) => block.type === 'headline') && first !== undefined)
    faults.push({ code: 'no-headline', span: first.text, say: 'No headline was found.' });
  if (!blocks.some((block) => block.type === 'standfirst') && last !== undefined)
    faults.push({ code: 'no-body', span: last.text, say: 'The page ends before its first paragraph.' });
  for (const block of blocks) {
    if (block.type === 'unknown')
      faults.push({ code: 'unknown-line', span: block.text, say: 'No rule says what this line is.' });
    if (block.because.rule === 'cut-by-the-end')
      faults.push({ code: 'cut', span: block.text, say: 'The page ends inside this paragraph.' });
  }
  return faults;
}

function findIdleOverrides(blocks: readonly Block[], overrides: Overrides): readonly Diagnostic[] {
  return overrides.blocks
    .filter(({ start, end }) => !blocks.some(({ text }) => text.start < end && start < text.end))
    .map(({ start, end }) => ({
      code: 'override',
      span: { start, end },
      say: 'An override says what stands here, and nothing does.',
    }));
}

/**
 * The whole page as data: every character of `source` in exactly one block, and what is said in the story by whom and when.
 * The same source gives the same document, byte for byte, on any machine.
 * @throws RangeError of the cause `refused`, with the sentence of `explainRefusal`, when the page is not a story.
 */
export function parseArticle(source: string, options: ParseOptions): ParsedArticle {
  const { sha256, kind = 'text', url, markup = NO_MARKUP, overrides = NO_OVERRIDES } = options;
  const page = examinePage(source, markup, overrides.blocks);
  if (page.refusal !== null) throw new RangeError(page.refusal, { cause: 'refused' });
  const { lines, draft } = page;
  const blocks = toBlocks(draft, lines);
  const stampBlock = blocks.find((block) => block.type === 'stamp');
  const reading =
    stampBlock === undefined
      ? null
      : parseStamp(
          sliceSpan(source, stampBlock.text).replace(/[\s\u00a0]+/g, ' '),
          stampBlock.text.start,
          stampBlock.text.end,
        );
  const stamp = reading?.stamp ?? (markup.published === null ? null : parsePublished(markup.published));
  const speech = overrideStatements(analyseSpeech(source, blocks), overrides.statements);
  const quoted = speech.sentences.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === 'quote').map((token) => parseTokens(source, token, [])),
  );
  const article: ParsedArticle = {
    schema: 'bbc-story/1',
    source: { kind, sha256, lines: lines.length, ...(url === undefined ? {} : { url }) },
    title: blocks.find((block) => block.type === 'headline')?.text ?? null,
    stamp,
    byline: findByline(source, blocks),
    blocks,
    speakers: speech.speakers,
    places: findPlaces(speech.sentences, quoted),
    statements: speech.statements,
    timeline: buildTimeline(speech.statements, speech.sentences, stamp),
    related: findRelated(source, blocks),
    diagnostics: [
      ...findFaults(blocks, stamp, reading?.problem ?? null),
      ...findIdleOverrides(blocks, overrides),
      ...speech.diagnostics,
    ].toSorted((a, b) => a.span.start - b.span.start),
  };
  assertInvariants(source, article);
  return article;
}
