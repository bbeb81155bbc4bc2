import type { Cue } from '../language/cues.ts';
import type { Mention } from '../language/mention.ts';
import { type Candidates, fitsPronoun } from './candidates.ts';
import { type Entity, findEntity } from './entities.ts';
import type { Sentence } from './sentence.ts';
import { type Source, UNKNOWN } from './source.ts';

/** Blocks within which a pronoun may refer back to somebody whose gender is known to match. */
const PRONOUN_BLOCKS = 12;

/** Whom a sentence names, and who speaks in it. */
export type Named = {
  readonly people: readonly Entity[];
  readonly speaker: Entity | null;
  /** Genders of the object pronouns in the sentence (not possessive "her"). */
  readonly objects: ReadonlySet<'m' | 'f'>;
};

/** What a pronoun is read by. */
export type Context = {
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  /** The mentions before it in its sentence. */
  readonly resolved: ReadonlyMap<Mention, Source>;
  readonly candidates: Candidates;
  /** The last sentences that name people, the newest last. */
  readonly named: readonly Named[];
  /** The last whom the story quoted, if nobody has spoken without marks since. */
  readonly quoted: Entity | null;
};

/** "Saw him.", "wrote to her": not "her book". */
export function findObjects({ tokens }: Sentence): ReadonlySet<'m' | 'f'> {
  const objects = new Set<'m' | 'f'>();
  for (const [i, { kind, lower }] of tokens.entries()) {
    const next = tokens[i + 1];
    const ends =
      next === undefined || next.kind !== 'word' || /^(to|in|on|at|by|for|from|and|with|as)$/.test(next.lower);
    if (kind === 'word' && lower === 'him') objects.add('m');
    if (kind === 'word' && lower === 'her' && ends) objects.add('f');
  }
  return objects;
}

/**
 * Whether a pronoun is ambiguous. Of the last six sentences that name people, the latest with somebody whom it fits counts: it names
 * the candidate, and another whom the pronoun fits or an object pronoun of that gender. Not when the candidate is its speaker, or the
 * last whom the story quoted.
 */
function isContested(pronoun: Mention, entity: Entity, { named, quoted }: Context): boolean {
  if (pronoun.plural || pronoun.kind !== 'person' || pronoun.gender === null) return false;
  const last = named.findLast(({ people }) => people.some((one) => fitsPronoun(pronoun, one)));
  if (last === undefined || (last.speaker !== null && findEntity(last.speaker) === entity)) return false;
  if (quoted !== null && findEntity(quoted) === entity) return false;
  const fitting = new Set(last.people.filter((one) => fitsPronoun(pronoun, one)).map(findEntity));
  return fitting.has(entity) && (fitting.size > 1 || last.objects.has(pronoun.gender));
}

/** "Mr Holm said he hoped", "Mr Holm said it was late, but he said": who says it is meant, where the pronoun fits. */
function findSayer(mention: Mention, { sentence: { tokens }, cues, resolved }: Context): Entity | null {
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
  return entity !== null && fitsPronoun(mention, entity) ? findEntity(entity) : null;
}

/** The candidate whom a pronoun fits: the last or, if their gender is unknown and they were not just named, a recent one of known gender. */
function findCandidate(mention: Mention, { sentence: { block }, candidates }: Context): Entity | null {
  const last = candidates.lastFitting(mention);
  if (last === undefined) return null;
  const isOld = mention.gender !== null && block - last.block > 1;
  const known =
    isOld && last.entity.gender === null ? candidates.lastOfGender(mention.gender, block - PRONOUN_BLOCKS) : undefined;
  return (known ?? last).entity;
}

/** Who a pronoun is, as far as the words tell. */
export function resolvePronoun(mention: Mention, context: Context): Source {
  const { sentence, resolved } = context;
  const before = sentence.mentions.findLast((other) => other.to <= mention.from && other.to >= mention.from - 1);
  if (sentence.tokens[mention.from]?.lower === 'who') {
    const known = before === undefined ? undefined : resolved.get(before);
    return known === undefined ? UNKNOWN : { ...known, rule: 'relative-pronoun' };
  }
  // The words around the quotations are the writer's own.
  if (mention.kind === 'author') return { ...UNKNOWN, mention, sentence, rule: 'first-person' };
  const sayer = findSayer(mention, context);
  if (sayer !== null)
    return { entity: sayer, mention, sentence, rule: 'pronoun-of-the-same-sentence', sure: 'inferred' };
  const entity = findCandidate(mention, context);
  if (entity === null) return { ...UNKNOWN, mention, sentence };
  if (isContested(mention, entity, context)) return { ...UNKNOWN, mention, sentence, rule: 'two-people-fit' };
  if (!mention.plural && mention.kind === 'person') entity.gender ??= mention.gender;
  return { entity, mention, sentence, rule: 'pronoun-of-last-fitting-subject', sure: 'inferred' };
}
