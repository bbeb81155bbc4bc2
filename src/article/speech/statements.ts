import type { Block, BlockId, BlockType, Span, StatementKind, Sureness } from '../article.ts';
import { type Cue, findCues } from '../language/cues.ts';
import { findContent, findCueOfQuote, hasWords, isStub, type Reading, reportsBesides } from './attribution.ts';
import type { Entity } from './entities.ts';
import { createFocus, type Focus } from './focus.ts';
import type { Quotation } from './quotations.ts';
import type { Registry } from './registry.ts';
import { findSpan, mentionSpan, type Range, type Sentence } from './sentence.ts';
import { type Source, UNKNOWN } from './source.ts';
import { isAttribute, isOfMany, isTerm, isWritten } from './unspoken.ts';

/** A statement before its speaker has an id. */
export type RawStatement = {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly entity: Entity | null;
  readonly via: Entity | null;
  readonly blockIds: readonly BlockId[];
  readonly rule: string;
  readonly evidence: readonly Span[];
  readonly sure: Sureness;
};

/** A statement that a sentence makes, with the offset that gives its place in the order of the sentence. */
type Step = {
  readonly at: number;
  readonly found: Source;
  readonly raw: RawStatement;
  readonly quotation: Quotation | null;
};

function attribute(
  reading: Reading,
  found: Source,
  cue: Cue | null,
): Omit<RawStatement, 'kind' | 'content' | 'blockIds' | 'via'> {
  const cueSpan = cue === null ? null : findSpan(reading.sentence.tokens, cue);
  const source = found.mention === null || found.sentence === null ? null : mentionSpan(found.sentence, found.mention);
  const order = cue === null ? '' : cue.place === 'after' ? 'verb-before-speaker/' : 'speaker-before-verb/';
  return {
    cue: cueSpan,
    source,
    entity: found.entity,
    rule: `${order}${found.rule}`,
    evidence: [source, cueSpan].filter((span) => span !== null),
    sure: found.entity === null ? 'guessed' : found.sure,
  };
}

function sourceOf(focus: Focus, cue: Cue): Source {
  if (cue.doubt !== null) return { ...UNKNOWN, rule: cue.doubt };
  return cue.subject === null ? UNKNOWN : focus.find(cue.subject);
}

/** Who speaks a quotation that no verb governs: the subject of its sentence where the quotation is worked into that. */
function findSilentSource({ sentence }: Reading, quotation: Quotation, focus: Focus): Source | null {
  const leads = sentence.tokens.some((token) => token.text === ':');
  if (quotation.kind === 'direct' && !leads) return null;
  const subject = sentence.mentions.find((mention) => !mention.possessive && mention.form !== 'place');
  const found = subject === undefined ? UNKNOWN : focus.find(subject);
  return found.entity === null ? null : { ...found, rule: 'subject-of-its-sentence', sure: 'guessed' };
}

function readQuotations(
  reading: Reading,
  focus: Focus,
  quotationAt: (rank: number) => Quotation | undefined,
  blockIds: (indexes: readonly number[]) => readonly BlockId[],
) {
  const { sentence } = reading;
  const carrying = new Set<Cue>();
  const steps: Step[] = [];
  let last: Source | null = null;
  for (const [index, token] of sentence.tokens.entries()) {
    const quotation = token.kind === 'quote' ? quotationAt(token.quote) : undefined;
    if (quotation === undefined) continue;
    const named = quotation.kind === 'partial' && isTerm(sentence, index);
    const cue = named ? null : findCueOfQuote(reading, index);
    const term = named || (quotation.kind === 'partial' && cue === null && isAttribute(sentence, index));
    if (cue !== null && quotation.kind === 'direct') carrying.add(cue);
    const found: Source = term
      ? { ...UNKNOWN, rule: 'a-term-in-marks' }
      : isWritten(sentence, index)
        ? UNKNOWN
        : cue !== null
          ? sourceOf(focus, cue)
          : isOfMany(sentence, index)
            ? { ...UNKNOWN, rule: 'one-of-several' }
            : (findSilentSource(reading, quotation, focus) ?? last ?? focus.carry(sentence.block));
    if (!term) last = found;
    const content = quotation.segments.map(({ inner }) => inner);
    const raw = {
      kind: quotation.kind,
      content,
      via: null,
      blockIds: blockIds(quotation.segments.map(({ block }) => block)),
      ...attribute(reading, found, cue),
    };
    steps.push({ at: token.start, found, raw, quotation });
  }
  return { steps, carrying };
}

/** The speaker within whose words a verb stands: the one whose report around it is the shortest. */
function findVia(
  reading: Reading,
  focus: Focus,
  contents: ReadonlyMap<Cue, Range>,
  cue: Cue,
  speaker: Entity,
): Entity | null {
  const around = reading.cues.flatMap((other) => {
    const range = contents.get(other);
    const entity = sourceOf(focus, other).entity;
    const holds = range !== undefined && range.from <= cue.from && cue.from < range.to;
    return other !== cue && holds && entity !== speaker ? [{ entity, width: range.to - range.from }] : [];
  });
  return around.toSorted((a, b) => a.width - b.width)[0]?.entity ?? null;
}

/** What a sentence reports without marks, once for each speaker. */
function readReports(
  reading: Reading,
  focus: Focus,
  carrying: ReadonlySet<Cue>,
  blockIds: readonly BlockId[],
): readonly Step[] {
  const { tokens } = reading.sentence;
  const contents = new Map(reading.cues.map((cue) => [cue, findContent(reading, cue)] as const));
  const heard = new Set<Entity>();
  return reading.cues.flatMap((cue) => {
    const range = contents.get(cue) ?? { from: cue.to, to: cue.to };
    const found = sourceOf(focus, cue);
    const content = findSpan(tokens, range);
    const empty =
      content === null ||
      !hasWords(reading, range) ||
      isStub(reading, cue, range) ||
      (carrying.has(cue) && !reportsBesides(reading, range));
    if (empty || found.entity === null || heard.has(found.entity)) return [];
    heard.add(found.entity);
    const via = findVia(reading, focus, contents, cue, found.entity);
    const raw: RawStatement = {
      kind: 'indirect',
      content: [content],
      via,
      blockIds,
      ...attribute(reading, found, cue),
    };
    return [{ at: Math.min(content.start, raw.cue?.start ?? content.start), found, raw, quotation: null }];
  });
}

/** Blocks beside the running text: whom they speak of, no pronoun of the story means. */
const ASIDE: ReadonlySet<BlockType> = new Set<BlockType>(['caption', 'boxParagraph', 'boxItem']);

/** The statements of a story in reading order: quotations with whoever said them, and what is reported without marks. */
export function readStatements(
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  sentences: readonly Sentence[],
  registry: Registry,
): readonly RawStatement[] {
  const focus = createFocus(registry);
  const statements: RawStatement[] = [];
  const byPlace = new Map(
    quotations.flatMap((quotation) =>
      quotation.segments.map(({ block, rank }) => [`${block}:${rank}`, quotation] as const),
    ),
  );
  const blockIds = (indexes: readonly number[]) => indexes.flatMap((index) => blocks[index]?.id ?? []);
  /** Where a quotation over several paragraphs stands among the statements. */
  const begun = new Map<Quotation, number>();
  const keep = ({ raw, quotation }: Step) => {
    const at = quotation === null ? undefined : begun.get(quotation);
    if (at === undefined) {
      if (quotation !== null) begun.set(quotation, statements.length);
      statements.push(raw);
    } else if (raw.cue !== null && statements[at]?.cue === null) statements[at] = raw;
  };
  let takeUp: (() => void) | null = null;
  for (const sentence of sentences) {
    const aside = ASIDE.has(blocks[sentence.block]?.type ?? 'paragraph');
    if (!aside) takeUp?.();
    takeUp = aside ? (takeUp ?? focus.hold()) : null;
    const cues = findCues(sentence.tokens, sentence.mentions);
    const reading: Reading = { sentence, cues };
    // A name or a role that stands alone in a box is nobody's subject.
    const bare = cues.length === 0 && blocks[sentence.block]?.type === 'boxItem';
    if (!bare) focus.read(sentence, cues);
    const quoted = readQuotations(reading, focus, (rank) => byPlace.get(`${sentence.block}:${rank}`), blockIds);
    const reported = readReports(reading, focus, quoted.carrying, blockIds([sentence.block]));
    for (const step of [...reported, ...quoted.steps].toSorted((a, b) => a.at - b.at)) keep(step);
    const leading = quoted.steps.findLast(({ raw }) => raw.kind === 'direct') ?? reported[0] ?? quoted.steps[0];
    if (leading !== undefined) focus.speak(leading.found, sentence.block, leading.quotation !== null);
  }
  return statements;
}
