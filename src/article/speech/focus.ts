import type { Sureness } from '../article.ts';
import type { Cue } from '../language/cues.ts';
import type { Mention } from '../language/mention.ts';
import type { Entity } from './entities.ts';
import { findEntity } from './entities.ts';
import { type Candidate, findObjects, fitsPronoun, isUnsure } from './pronouns.ts';
import type { Registry } from './registry.ts';
import type { Sentence } from './sentence.ts';

/** Who speaks, as far as is known, with the mention that says so and the rule that led to it. */
export type Source = {
  readonly entity: Entity | null;
  readonly mention: Mention | null;
  readonly sentence: Sentence | null;
  readonly rule: string;
  readonly sure: Sureness;
};

export const UNKNOWN: Source = { entity: null, mention: null, sentence: null, rule: 'nobody-named', sure: 'guessed' };

/** Blocks after which nobody is taken to be still speaking. */
const CARRY_BLOCKS = 3;
/** Blocks within which a pronoun may refer back to somebody whose gender is known to match. */
const PRONOUN_BLOCKS = 12;

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

type Named = {
  readonly people: readonly Entity[];
  readonly speaker: Entity | null;
  /** Genders of the object pronouns in the sentence (not possessive "her"). */
  readonly objects: ReadonlySet<'m' | 'f'>;
};

export function createFocus(registry: Registry): Focus {
  /** Latest last. */
  let candidates: Candidate[] = [];
  let speaking: { readonly source: Source; readonly block: number; readonly quoted: boolean } | null = null;
  let resolved = new Map<Mention, Source>();
  /** Whom the last sentences that name people speak of, the newest last, and who speaks in them. */
  let named: readonly Named[] = [];

  const note = (entity: Entity, block: number) => {
    candidates = [
      ...candidates.filter((candidate) => findEntity(candidate.entity) !== findEntity(entity)),
      { entity, block },
    ].slice(-40);
  };

  /**
   * Whether a pronoun is ambiguous. Of the last six sentences that name people, the latest with somebody whom it fits counts: it names
   * the candidate, and another whom the pronoun fits or an object pronoun of that gender. Not when the candidate is its speaker, or the
   * last whom the story quoted.
   */
  const isContested = (pronoun: Mention, entity: Entity): boolean => {
    if (pronoun.plural || pronoun.kind !== 'person' || pronoun.gender === null) return false;
    const last = named.findLast(({ people }) => people.some((one) => fitsPronoun(pronoun, { entity: one, block: 0 })));
    if (last === undefined || (last.speaker !== null && findEntity(last.speaker) === entity)) return false;
    const spoken = speaking?.quoted ? speaking.source.entity : null;
    if (spoken !== null && findEntity(spoken) === entity) return false;
    const fitting = new Set(
      last.people.filter((one) => fitsPronoun(pronoun, { entity: one, block: 0 })).map((one) => findEntity(one)),
    );
    return fitting.has(entity) && (fitting.size > 1 || last.objects.has(pronoun.gender));
  };

  /** "Mr Holm said he hoped", "Mr Holm said it was late, but he said": who says it is meant, where the pronoun fits. */
  const findSayer = ({ tokens }: Sentence, mention: Mention, cues: readonly Cue[]): Entity | null => {
    const follows =
      /^(but|and)$/.test(tokens[mention.from - 1]?.lower ?? '') && cues.some(({ subject }) => subject === mention);
    const said = cues.findLast(
      ({ subject, to }) =>
        subject !== null &&
        subject !== mention &&
        mention.from >= to &&
        (follows ? subject.form !== 'pronoun' : mention.from - to <= 1),
    );
    const entity = said?.subject == null ? null : (resolved.get(said.subject)?.entity ?? null);
    return entity !== null && fitsPronoun(mention, { entity, block: 0 }) ? findEntity(entity) : null;
  };

  const resolvePronoun = (sentence: Sentence, mention: Mention, cues: readonly Cue[]): Source => {
    const before = sentence.mentions.findLast((other) => other.to <= mention.from && other.to >= mention.from - 1);
    if (sentence.tokens[mention.from]?.lower === 'who') {
      const known = before === undefined ? undefined : resolved.get(before);
      return known === undefined ? UNKNOWN : { ...known, rule: 'relative-pronoun' };
    }
    // The words around the quotations are the writer's own.
    if (mention.kind === 'author') return { ...UNKNOWN, mention, sentence, rule: 'first-person' };
    const sayer = findSayer(sentence, mention, cues);
    if (sayer !== null)
      return { entity: sayer, mention, sentence, rule: 'pronoun-of-the-same-sentence', sure: 'inferred' };
    const last = candidates.findLast((candidate) => fitsPronoun(mention, candidate));
    // If the last candidate's gender is unknown and they were not just named, a recent one of known gender is preferred.
    const old = last !== undefined && mention.gender !== null && sentence.block - last.block > 1;
    const known =
      old && findEntity(last.entity).gender === null
        ? candidates.findLast(({ entity, block }) => {
            const { gender, plural } = findEntity(entity);
            return gender === mention.gender && !plural && sentence.block - block <= PRONOUN_BLOCKS;
          })
        : undefined;
    const found = known ?? last;
    if (found === undefined) return { ...UNKNOWN, mention, sentence };
    const entity = findEntity(found.entity);
    if (isContested(mention, entity)) return { ...UNKNOWN, mention, sentence, rule: 'two-people-fit' };
    if (!mention.plural && mention.kind === 'person') entity.gender ??= mention.gender;
    return { entity, mention, sentence, rule: 'pronoun-of-last-fitting-subject', sure: 'inferred' };
  };

  const read = (sentence: Sentence, cues: readonly Cue[]) => {
    resolved = new Map();
    const cueSubjects = new Set(cues.map((cue) => cue.subject));
    const subject = sentence.mentions.find((mention) => !mention.possessive);
    const noted: { readonly entity: Entity; readonly rank: number }[] = [];
    for (const mention of sentence.mentions) {
      const entity = mention.form === 'pronoun' ? null : registry.resolve(sentence, mention);
      const source: Source =
        entity === null
          ? resolvePronoun(sentence, mention, cues)
          : { entity, mention, sentence, rule: `named-${mention.form}`, sure: 'stated' };
      resolved.set(mention, source);
      if (source.entity === null) continue;
      const introduced = mention.form === 'full' && source.entity.mentions.length === 1;
      const unsure = isUnsure(mention, source.entity);
      const leads = mention === subject && !(mention.owned && mention.name.length === 0) && !unsure;
      if (cueSubjects.has(mention)) noted.push({ entity: source.entity, rank: 2 });
      else if (leads || introduced) noted.push({ entity: source.entity, rank: leads ? 1 : 0 });
    }
    const people = [...resolved].flatMap(([mention, { entity }]) =>
      entity?.kind === 'person' && mention.name.length > 0 && !isUnsure(mention, entity) ? [entity] : [],
    );
    const cue = cues.find(({ subject: one, speech }) => speech && one !== null && one.form !== 'pronoun');
    const speaker = cue?.subject == null ? null : (resolved.get(cue.subject)?.entity ?? null);
    if (people.length > 0) named = [...named.slice(-5), { people, speaker, objects: findObjects(sentence) }];
    // "It stays in Mrs Oakes's desk": where nobody else is spoken of, it is she who is in mind.
    const owner =
      noted.length > 0 ? undefined : sentence.mentions.find(({ title, gender }) => title !== null && gender !== null);
    const owning = owner === undefined ? null : (resolved.get(owner)?.entity ?? null);
    if (owning !== null) noted.push({ entity: owning, rank: 0 });
    for (const { entity } of noted.toSorted((a, b) => a.rank - b.rank)) note(entity, sentence.block);
  };

  const carry = (block: number): Source => {
    const last = candidates.at(-1);
    const spoken = speaking !== null && block - speaking.block <= CARRY_BLOCKS ? speaking : null;
    const newer =
      last !== undefined && (spoken === null || last.block > spoken.block) && block - last.block <= 1 ? last : null;
    const person = newer !== null && (newer.entity.kind === 'person' || newer.entity.kind === 'unnamed') ? newer : null;
    if (person !== null)
      return { ...UNKNOWN, entity: findEntity(person.entity), rule: 'subject-of-the-sentence-before', sure: 'guessed' };
    return spoken === null
      ? UNKNOWN
      : { ...spoken.source, mention: null, sentence: null, rule: 'speaker-carried-on', sure: 'guessed' };
  };

  return {
    read,
    carry,
    find: (mention) => resolved.get(mention) ?? UNKNOWN,
    hold: () => {
      const kept = { candidates, speaking, named };
      return () => {
        ({ candidates, speaking, named } = kept);
      };
    },
    speak: (source, block, quoted) => {
      if (source.rule === 'first-person') speaking = { source: UNKNOWN, block, quoted };
      if (source.entity === null) return;
      speaking = { source, block, quoted };
      note(source.entity, block);
    },
  };
}
