import type { Block, BlockId, Diagnostic, Span, StatementKind, Sureness } from '../article.ts';
import { hasFiniteVerb } from '../blocks/shapes.ts';
import type { Cue } from '../language/cues.ts';
import { findCues } from '../language/cues.ts';
import type { Token } from '../language/tokens.ts';
import type { Entity } from './entities.ts';
import type { Quotation } from './quotations.ts';
import type { Registry, Sentence } from './registry.ts';
import { mentionSpan } from './registry.ts';
import type { Source } from './sources.ts';
import { createFocus, UNKNOWN } from './sources.ts';

/** A statement before its speaker has an id. */
export type RawStatement = {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly sourceSpan: Span | null;
  readonly entity: Entity | null;
  readonly via: Entity | null;
  readonly blockIds: readonly BlockId[];
  readonly rule: string;
  readonly evidence: readonly Span[];
  readonly sure: Sureness;
};

type Reading = { readonly sentence: Sentence; readonly cues: readonly Cue[]; readonly source: string };

/** Token range of the words that a verb reports. */
type Range = { readonly from: number; readonly to: number };

function spanOf(tokens: readonly Token[], { from, to }: Range): Span | null {
  let first = from;
  let last = to - 1;
  while (first <= last && tokens[first]?.kind === 'punct') first += 1;
  while (last >= first && tokens[last]?.kind === 'punct') last -= 1;
  const start = tokens[first];
  const end = tokens[last];
  return start === undefined || end === undefined || first > last ? null : { start: start.start, end: end.end };
}

/** Begins of the words that belong to a verb: its subject when that stands before it. */
function attributionStart(cue: Cue): number {
  return cue.place === 'before' && cue.subject !== null ? Math.min(cue.subject.from, cue.from) : cue.from;
}

function attributionEnd(cue: Cue): number {
  return cue.place === 'after' && cue.subject !== null ? Math.max(cue.subject.to, cue.to) : cue.to;
}

function textOf(source: string, tokens: readonly Token[], range: Range): string {
  const span = spanOf(tokens, range);
  return span === null ? '' : source.slice(span.start, span.end);
}

/** Whether a verb stands behind what it reports: `..., says our correspondent.` or `..., he said on Friday.` */
function comesAfter({ sentence, source }: Reading, cue: Cue): boolean {
  const start = attributionStart(cue);
  const before = sentence.tokens[start - 1];
  if (before === undefined || cue.base === 'according') return cue.base === 'according' && start > 0;
  if (before.kind === 'quote') return true;
  if (cue.place === 'after') return before.text === ',' || before.text === '-' || before.text === '–';
  const rest = { from: attributionEnd(cue), to: sentence.tokens.length };
  const words = textOf(source, sentence.tokens, rest);
  return (
    before.text === ',' &&
    !/^that\b/.test(words) &&
    !hasFiniteVerb(`x ${words}`) &&
    start > 1 &&
    !sentence.tokens.slice(rest.from).some((token) => token.kind === 'quote')
  );
}

/** What a verb reports, as tokens of its sentence. */
function findContent(reading: Reading, cue: Cue): Range {
  const { tokens } = reading.sentence;
  const start = attributionStart(cue);
  if (tokens[start - 1]?.lower === 'as' && cue.place === 'before') {
    let from = start - 1;
    while (from > 0 && !/^(that|if|because|but|,|;|:)$/.test(tokens[from - 1]?.lower ?? '')) from -= 1;
    return { from, to: start - 1 };
  }
  if (comesAfter(reading, cue)) return { from: 0, to: start };
  if (cue.base === 'according') return { from: attributionEnd(cue), to: tokens.length };
  const outer = reading.cues.find(
    (other) => other !== cue && attributionStart(other) > cue.to && comesAfter(reading, other),
  );
  return { from: attributionEnd(cue), to: outer === undefined ? tokens.length : attributionStart(outer) };
}

function holds(range: Range, index: number): boolean {
  return index >= range.from && index < range.to;
}

/** The verb that a quotation hangs on: one beside it, else the nearest before it, else one after it. */
function findCueOfQuote(reading: Reading, index: number): Cue | null {
  const { tokens } = reading.sentence;
  const skip = (at: number) => (tokens[at]?.kind === 'punct' || /ly$/.test(tokens[at]?.lower ?? '') ? at + 1 : at);
  const beside = reading.cues.find(
    (cue) => attributionStart(cue) === index + 1 || attributionStart(cue) === skip(index + 1),
  );
  const before = reading.cues.findLast((cue) => attributionEnd(cue) <= index);
  const follows = /^[:,]$/.test(tokens[index - 1]?.text ?? '') || tokens[index - 1]?.kind !== 'punct';
  if (before !== undefined && follows && tokens[index - 1]?.text === ':') return before;
  return beside ?? before ?? reading.cues.find((cue) => attributionStart(cue) > index) ?? null;
}

export type Analysis = { readonly statements: readonly RawStatement[]; readonly diagnostics: readonly Diagnostic[] };

/** The statements of the story in reading order: quotations with whoever said them, and what is reported without marks. */
export function analyseStatements(
  source: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  registry: Registry,
): Analysis {
  const blockIdsOf = (index: number) => blocks.slice(index, index + 1).map(({ id }) => id);
  const focus = createFocus(registry);
  const statements: RawStatement[] = [];
  const byPlace = new Map<string, Quotation>();
  for (const quotation of quotations)
    for (const { block, rank } of quotation.segments) byPlace.set(`${block}:${rank}`, quotation);
  /** Where a quotation over several paragraphs stands in `statements`, and whether somebody has been found to say it. */
  const open = new Map<Quotation, number>();

  const spansOf = (found: Source): Span | null =>
    found.mention === null || found.sentence === null ? null : mentionSpan(found.sentence, found.mention);

  const readSentence = (sentence: Sentence) => {
    const cues = findCues(sentence.tokens, sentence.mentions);
    const reading: Reading = { sentence, cues, source };
    focus.read(sentence, cues);
    const carried = focus.carry(sentence.block);
    const sourceOf = (cue: Cue): Source => (cue.subject === null ? UNKNOWN : focus.find(cue.subject));
    const cueSpan = (cue: Cue) => spanOf(sentence.tokens, cue);
    const used = new Set<Cue>();
    let main: Source | null = null;

    const quoted: { readonly at: number; readonly make: () => void }[] = [];
    for (const [index, token] of sentence.tokens.entries()) {
      if (token.kind !== 'quote') continue;
      const quotation = byPlace.get(`${sentence.block}:${token.quote}`);
      if (quotation === undefined) continue;
      const cue = findCueOfQuote(reading, index);
      if (cue !== null && quotation.kind === 'direct') used.add(cue);
      quoted.push({ at: token.start, make: () => addQuotation(quotation, cue) });
    }

    const addQuotation = (quotation: Quotation, cue: Cue | null) => {
      const subject = sentence.mentions.find((mention) => !mention.possessive && mention.form !== 'place');
      const leads = sentence.tokens.some((token) => token.text === ':');
      const fromSubject =
        subject !== undefined && (quotation.kind === 'partial' || leads)
          ? { ...focus.find(subject), rule: 'subject-of-its-sentence', sure: 'guessed' as const }
          : null;
      const found: Source =
        cue !== null ? sourceOf(cue) : fromSubject?.entity != null ? fromSubject : (main ?? carried);
      const at = open.get(quotation);
      const cueAt = cue === null ? null : cueSpan(cue);
      const sourceSpan = spansOf(found);
      const raw: RawStatement = {
        kind: quotation.kind,
        content: quotation.segments.map(({ inner }) => inner),
        cue: cueAt,
        sourceSpan,
        entity: found.entity,
        via: null,
        blockIds: quotation.segments.flatMap(({ block }) => blocks[block]?.id ?? []),
        rule:
          cue === null
            ? found.rule
            : `${cue.place === 'after' ? 'verb-before-speaker' : 'speaker-before-verb'}/${found.rule}`,
        evidence: [sourceSpan, cueAt].filter((span) => span !== null),
        sure: found.entity === null ? 'guessed' : found.sure,
      };
      if (at === undefined) {
        if (quotation.segments.length > 1) open.set(quotation, statements.length);
        statements.push(raw);
      } else if (cue !== null && statements[at]?.cue === null) statements[at] = raw;
      if (quotation.kind === 'direct' || main === null) main = found;
      if (found.entity !== null) focus.speak(found, sentence.block);
    };

    const contents = new Map(cues.map((cue) => [cue, findContent(reading, cue)] as const));
    const said = new Set<Entity>();
    const reported: { readonly at: number; readonly make: () => void }[] = [];
    for (const cue of cues) {
      const range = contents.get(cue) ?? { from: cue.to, to: cue.to };
      const found = sourceOf(cue);
      const content = spanOf(sentence.tokens, range);
      const words = textOf(source, sentence.tokens, range);
      const onlyQuotes = sentence.tokens.slice(range.from, range.to).every((token) => token.kind !== 'word');
      if (content === null || onlyQuotes || (used.has(cue) && !hasClause(sentence.tokens, range, words))) continue;
      if (found.entity !== null && said.has(found.entity)) continue;
      if (found.entity === null) continue;
      said.add(found.entity);
      const around = cues.filter(
        (other) =>
          other !== cue &&
          holds(contents.get(other) ?? { from: 0, to: 0 }, cue.from) &&
          sourceOf(other).entity !== found.entity,
      );
      const via =
        around.at(0) === undefined
          ? null
          : sourceOf(around.toSorted((a, b) => width(contents.get(a)) - width(contents.get(b)))[0] ?? cue).entity;
      const cueAt = cueSpan(cue);
      const sourceSpan = spansOf(found);
      reported.push({
        at: Math.min(content.start, cueAt?.start ?? content.start),
        make: () => {
          statements.push({
            kind: 'indirect',
            content: [content],
            cue: cueAt,
            sourceSpan,
            entity: found.entity,
            via,
            blockIds: blockIdsOf(sentence.block),
            rule: `${cue.place === 'after' ? 'verb-before-speaker' : 'speaker-before-verb'}/${found.rule}`,
            evidence: [sourceSpan, cueAt].filter((span) => span !== null),
            sure: found.sure,
          });
          if (main === null) focus.speak(found, sentence.block);
        },
      });
    }
    for (const step of [...reported, ...quoted].toSorted((a, b) => a.at - b.at)) step.make();
  };

  for (const sentence of sentences) readSentence(sentence);
  const diagnostics = statements
    .filter(({ entity }) => entity === null)
    .map(({ content }) => ({
      code: 'unknown-speaker',
      span: content[0] ?? { start: 0, end: 0 },
      say: 'Nothing on the page tells who says this.',
    }));
  return { statements, diagnostics };
}

function width(range: Range | undefined): number {
  return range === undefined ? 0 : range.to - range.from;
}

/** Whether a verb that carries a quotation reports a clause of its own besides. */
function hasClause(tokens: readonly Token[], range: Range, words: string): boolean {
  const quoteAt = tokens.findIndex((token, i) => token.kind === 'quote' && holds(range, i));
  const before = tokens.slice(range.from, quoteAt < 0 ? range.to : quoteAt).filter((token) => token.kind === 'word');
  return (
    range.from > 0 && before.length >= 3 && hasFiniteVerb(before.map((token) => token.text).join(' ')) && words !== ''
  );
}
