import type { Cue } from '../language/cues.ts';
import type { Mention } from '../language/mention.ts';
import { createCandidates } from './candidates.ts';
import type { Entity } from './entities.ts';
import { findObjects, type Named, resolvePronoun } from './pronouns.ts';
import type { Registry } from './registry.ts';
import type { Sentence } from './sentence.ts';
import { type Source, UNKNOWN } from './source.ts';

/** Blocks after which nobody is taken to be still speaking. */
const CARRY_BLOCKS = 3;

/**
 * The people a reader has in mind at a point of the story. It is told of each sentence in reading order: `read` before the
 * statements of that sentence are asked for, `speak` when one has been made.
 */
export type Focus = {
  readonly read: (sentence: Sentence, cues: readonly Cue[]) => void;
  /** `quoted` tells that the words were in marks, and so surely somebody's. */
  readonly speak: (source: Source, block: number, quoted: boolean) => void;
  /** Who a mention of the sentence last read is. */
  readonly find: (mention: Mention) => Source;
  /** Who speaks where the sentence does not say. */
  readonly carry: (block: number) => Source;
  /** Keeps what is in mind while a caption or a box is read; the function that it returns takes it up again. */
  readonly hold: () => () => void;
};

/** A single word with a capital, said once: perhaps nobody's name. */
function isUnsure({ form, title, role }: Mention, isOnce: boolean): boolean {
  return form === 'short' && title === null && role === null && isOnce;
}

type Resolved = ReadonlyMap<Mention, Source>;

/** The mentions of a sentence resolved, and those of them that were the first of their entity. */
type Reading = { readonly resolved: Resolved; readonly firsts: ReadonlySet<Mention> };

/** Whom a sentence names, and who speaks in it. */
function readNamed(sentence: Sentence, cues: readonly Cue[], resolved: Resolved): Named {
  const people = [...resolved].flatMap(([mention, { entity }]) =>
    entity?.kind === 'person' && mention.name.length > 0 && !isUnsure(mention, entity.mentions.length === 1)
      ? [entity]
      : [],
  );
  const cue = cues.find(({ subject: one, speech }) => speech && one !== null && one.form !== 'pronoun');
  const speaker = cue?.subject == null ? null : (resolved.get(cue.subject)?.entity ?? null);
  return { people, speaker, objects: findObjects(sentence) };
}

/** Whom a pronoun after a sentence may mean, the likeliest last: those it introduces, its subject, who speaks in it. */
function listNoted(sentence: Sentence, cues: readonly Cue[], { resolved, firsts }: Reading): readonly Entity[] {
  const cueSubjects = new Set(cues.map((cue) => cue.subject));
  const subject = sentence.mentions.find((mention) => !mention.possessive);
  const noted = [...resolved].flatMap(([mention, { entity }]) => {
    if (entity === null) return [];
    const isFirst = firsts.has(mention);
    const introduced = mention.form === 'full' && isFirst;
    const leads = mention === subject && !(mention.owned && mention.name.length === 0) && !isUnsure(mention, isFirst);
    if (cueSubjects.has(mention)) return [{ entity, rank: 2 }];
    return leads || introduced ? [{ entity, rank: leads ? 1 : 0 }] : [];
  });
  if (noted.length > 0) return noted.toSorted((a, b) => a.rank - b.rank).map(({ entity }) => entity);
  // "It stays in Mrs Oakes's desk": where nobody else is spoken of, it is she who is in mind.
  const owner = sentence.mentions.find(({ title, gender }) => title !== null && gender !== null);
  const owning = owner === undefined ? null : (resolved.get(owner)?.entity ?? null);
  return owning === null ? [] : [owning];
}

export function createFocus(registry: Registry): Focus {
  const candidates = createCandidates();
  let speaking: { readonly source: Source; readonly block: number; readonly quoted: boolean } | null = null;
  let resolved: Resolved = new Map();
  /** Whom the last sentences that name people speak of, the newest last, and who speaks in them. */
  let named: readonly Named[] = [];

  const resolve = (sentence: Sentence, cues: readonly Cue[]): Reading => {
    const firsts = new Set<Mention>();
    const sources = new Map<Mention, Source>();
    const quoted = speaking?.quoted ? speaking.source.entity : null;
    const context = { sentence, cues, resolved: sources, candidates, named, quoted };
    for (const mention of sentence.mentions) {
      const entity = mention.form === 'pronoun' ? null : registry.resolve(sentence, mention);
      const source: Source =
        entity === null
          ? resolvePronoun(mention, context)
          : { entity, mention, sentence, rule: `named-${mention.form}`, sure: 'stated' };
      sources.set(mention, source);
      if (source.entity?.mentions.length === 1) firsts.add(mention);
    }
    return { resolved: sources, firsts };
  };

  const read = (sentence: Sentence, cues: readonly Cue[]) => {
    const reading = resolve(sentence, cues);
    resolved = reading.resolved;
    const now = readNamed(sentence, cues, resolved);
    if (now.people.length > 0) named = [...named.slice(-5), now];
    for (const entity of listNoted(sentence, cues, reading)) candidates.note(entity, sentence.block);
  };

  const carry = (block: number): Source => {
    const last = candidates.last();
    const spoken = speaking !== null && block - speaking.block <= CARRY_BLOCKS ? speaking : null;
    const newer =
      last !== undefined && (spoken === null || last.block > spoken.block) && block - last.block <= 1 ? last : null;
    const person = newer !== null && (newer.entity.kind === 'person' || newer.entity.kind === 'unnamed') ? newer : null;
    if (person !== null)
      return { ...UNKNOWN, entity: person.entity, rule: 'subject-of-the-sentence-before', sure: 'guessed' };
    return spoken === null
      ? UNKNOWN
      : { ...spoken.source, mention: null, sentence: null, rule: 'speaker-carried-on', sure: 'guessed' };
  };

  return {
    read,
    carry,
    find: (mention) => resolved.get(mention) ?? UNKNOWN,
    hold: () => {
      const kept = { speaking, named };
      const takeUp = candidates.hold();
      return () => {
        takeUp();
        ({ speaking, named } = kept);
      };
    },
    speak: (source, block, quoted) => {
      if (source.rule === 'first-person') speaking = { source: UNKNOWN, block, quoted };
      if (source.entity === null) return;
      speaking = { source, block, quoted };
      candidates.note(source.entity, block);
    },
  };
}
