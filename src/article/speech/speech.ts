import type { Block, BlockType, Diagnostic, Span, Speaker, SpeakerMention, Statement } from '../article.ts';
import { findCountryName, findEntry } from '../gazetteer/gazetteer.ts';
import { readFirms } from '../language/firms.ts';
import { findMentions } from '../language/mentions.ts';
import { splitSentences } from '../language/sentences.ts';
import { parseTokens } from '../language/tokens.ts';
import { toSlug } from '../slug.ts';
import { findEchoes } from './echoes.ts';
import type { Entity } from './entities.ts';
import { findEntity, toRoles } from './entities.ts';
import { parseQuotations } from './quotations.ts';
import { createRegistry } from './registry.ts';
import type { Sentence } from './sentence.ts';
import type { RawStatement } from './statements.ts';
import { readStatements } from './statements.ts';

/** What is said in a story, by whom. */
export type Speech = {
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  readonly sentences: readonly Sentence[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Blocks whose sentences may carry speech. */
const SPOKEN: ReadonlySet<BlockType> = new Set<BlockType>([
  'standfirst',
  'paragraph',
  'caption',
  'boxParagraph',
  'boxItem',
]);

function createIds(entities: readonly Entity[]): ReadonlyMap<Entity, string> {
  const taken = new Map<string, number>();
  const ids = new Map<Entity, string>();
  for (const entity of entities) {
    const slug = (toSlug(entity.name) || 'speaker').slice(0, 60);
    const n = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, n);
    ids.set(entity, n === 1 ? slug : `${slug}-${n}`);
  }
  return ids;
}

/** The words that name the speaker at each statement, by speaker. */
function groupSources(raw: readonly RawStatement[]): ReadonlyMap<Entity, readonly Span[]> {
  const sources = new Map<Entity, Span[]>();
  for (const { entity, source } of raw) {
    if (entity === null || source === null) continue;
    const whole = findEntity(entity);
    const own = sources.get(whole);
    if (own === undefined) sources.set(whole, [source]);
    else own.push(source);
  }
  return sources;
}

/** A government is mentioned as a speaker only where it says something: elsewhere its name is a place. */
function collectMentions(entity: Entity, sources: readonly Span[]): readonly SpeakerMention[] {
  const starts = new Set(sources.map(({ start }) => start));
  const known = entity.mentions.filter(({ span }) => entity.kind !== 'government' || starts.has(span.start));
  const named = new Set(known.map(({ span }) => span.start));
  const pronouns = sources.filter(({ start }) => !named.has(start));
  const byStart = new Map<number, SpeakerMention>();
  for (const span of pronouns) byStart.set(span.start, { span, form: 'pronoun' });
  for (const mention of known) byStart.set(mention.span.start, mention);
  return [...byStart.values()].toSorted((a, b) => a.span.start - b.span.start);
}

function toSpeaker(entity: Entity, id: string, mentions: readonly SpeakerMention[]): Speaker {
  const org = entity.kind === 'government' && entity.countryId !== null ? findCountryName(entity.countryId) : null;
  const first = mentions[0];
  const roles =
    entity.kind !== 'government'
      ? toRoles(entity)
      : first === undefined
        ? []
        : [{ text: first.span, ...(org === null ? {} : { org }) }];
  return { id, kind: entity.kind, name: entity.name, roles, mentions };
}

/** Why nobody is named, by the rule that left it open. */
const WHY_OPEN: Readonly<Record<string, string>> = {
  'several-speakers': 'Several people say this together.',
  'one-of-several': 'One of several people says this, and the words do not tell which.',
  'quotes-another': 'Somebody else is quoted here, and the words beside it do not name them.',
  'a-noun-before-the-speaker':
    'The name beside the verb belongs to another noun; who speaks must be read off the text.',
  'a-statement-says': 'Something written says this; whose it is must be read off the text.',
  'a-place-before-the-speaker': 'A place stands where the speaker should.',
  'a-term-in-marks': 'A name or a term is set in marks here; perhaps nobody says it.',
  'first-person': 'The writer of the story says this.',
  'two-people-fit': 'Two people were just spoken of, and the pronoun fits both.',
};

function findUnknown(raw: readonly RawStatement[]): readonly Diagnostic[] {
  return raw.flatMap(({ entity, content, rule }) => {
    const [span] = content;
    return entity !== null || span === undefined
      ? []
      : [
          {
            code: 'unknown-speaker',
            span,
            say: WHY_OPEN[rule.replace(/^.*\//, '')] ?? 'Nothing on the page tells who says this.',
          },
        ];
  });
}

/** The statements of a story with their speakers; `blocks` are those of the whole page. */
export function analyseSpeech(source: string, blocks: readonly Block[]): Speech {
  const spoken = blocks.filter((block) => SPOKEN.has(block.type));
  const { quotations, marked, diagnostics } = parseQuotations(source, spoken);
  const sentences: readonly Sentence[] = readFirms(
    spoken.flatMap((block, i) =>
      splitSentences(parseTokens(source, block.text, marked[i] ?? [])).map((tokens) => ({
        block: i,
        tokens,
        mentions: findMentions(tokens),
      })),
    ),
  );
  const alliances = new Set(
    sentences.flatMap(({ mentions }) =>
      mentions.flatMap((mention) =>
        mention.entry?.sense === 'alliance'
          ? [mention.entry.place.name]
          : mention.org !== null && findEntry(mention.org)?.sense === 'alliance'
            ? [mention.org]
            : [],
      ),
    ),
  );
  const registry = createRegistry([...alliances]);
  const said = readStatements(spoken, quotations, sentences, registry);
  const raw = [...said, ...findEchoes(source, blocks, spoken, said)].toSorted(
    (a, b) =>
      (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0) || (b.content[0]?.end ?? 0) - (a.content[0]?.end ?? 0),
  );

  const speaking = new Set(
    raw.flatMap(({ entity, via }) => [entity, via]).flatMap((entity) => (entity === null ? [] : [findEntity(entity)])),
  );
  const sources = groupSources(raw);
  const mentioned = [...speaking]
    .map((entity) => ({ entity, mentions: collectMentions(entity, sources.get(entity) ?? []) }))
    .toSorted((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
  const ids = createIds(mentioned.map(({ entity }) => entity));
  const idOf = (entity: Entity | null) => (entity === null ? null : (ids.get(findEntity(entity)) ?? null));
  const statements = raw.map((one, i): Statement => {
    const via = idOf(one.via);
    return {
      id: `s${i + 1}`,
      kind: one.kind,
      content: one.content,
      ...(one.cue === null ? {} : { cue: one.cue }),
      ...(one.source === null ? {} : { source: one.source }),
      speakerId: idOf(one.entity),
      ...(via === null ? {} : { via }),
      blockIds: one.blockIds,
      because: { rule: one.rule, evidence: one.evidence, sure: one.sure },
    };
  });
  return {
    statements,
    speakers: mentioned.map(({ entity, mentions }) => toSpeaker(entity, ids.get(entity) ?? '', mentions)),
    sentences,
    diagnostics: [...diagnostics, ...findUnknown(raw)],
  };
}
