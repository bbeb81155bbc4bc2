import type { Mention } from '../language/mention.ts';
import { type Entity, findEntity } from './entities.ts';

/** Somebody spoken of, with the block that did so last. */
export type Candidate = { readonly entity: Entity; readonly block: number };

/** Whom a pronoun may mean, the latest last. Of two that turned out to be one, it gives the one. */
export type Candidates = {
  readonly note: (entity: Entity, block: number) => void;
  readonly last: () => Candidate | undefined;
  readonly lastFitting: (pronoun: Mention) => Candidate | undefined;
  /** The last who is known to be of a gender, in a block or after it. */
  readonly lastOfGender: (gender: 'm' | 'f', firstBlock: number) => Candidate | undefined;
  /** Keeps them as they are; the function that it returns takes them up again. */
  readonly hold: () => () => void;
};

/** Whether a pronoun may stand for somebody, by number, kind and gender. */
export function fitsPronoun(pronoun: Mention, entity: Entity): boolean {
  const { kind, gender, plural } = findEntity(entity);
  if (pronoun.plural) return plural || kind === 'organisation' || kind === 'government';
  if (pronoun.kind === 'organisation') return (kind === 'organisation' || kind === 'government') && !plural;
  const person = (kind === 'person' || kind === 'unnamed') && !plural;
  return person && (pronoun.gender === null || gender === null || gender === pronoun.gender);
}

const MOST = 40;

export function createCandidates(): Candidates {
  let all: readonly Candidate[] = [];
  const found = (candidate: Candidate | undefined): Candidate | undefined =>
    candidate && { ...candidate, entity: findEntity(candidate.entity) };
  return {
    note: (entity, block) => {
      const others = all.filter((candidate) => findEntity(candidate.entity) !== findEntity(entity));
      all = [...others, { entity, block }].slice(-MOST);
    },
    last: () => found(all.at(-1)),
    lastFitting: (pronoun) => found(all.findLast(({ entity }) => fitsPronoun(pronoun, entity))),
    lastOfGender: (wanted, firstBlock) =>
      found(
        all.findLast(({ entity, block }) => {
          const { gender, plural } = findEntity(entity);
          return gender === wanted && !plural && block >= firstBlock;
        }),
      ),
    hold: () => {
      const kept = all;
      return () => {
        all = kept;
      };
    },
  };
}
