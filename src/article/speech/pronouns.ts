import type { Mention } from '../language/mention.ts';
import type { Entity } from './entities.ts';
import { findEntity } from './entities.ts';
import type { Sentence } from './sentence.ts';

/** Somebody spoken of, with the block that did so last. */
export type Candidate = { readonly entity: Entity; readonly block: number };

/** Whether a pronoun may stand for a candidate, by number, kind and gender. */
export function fitsPronoun(pronoun: Mention, { entity }: Candidate): boolean {
  const { kind, gender, plural } = findEntity(entity);
  if (pronoun.plural) return plural || kind === 'organisation' || kind === 'government';
  if (pronoun.kind === 'organisation') return (kind === 'organisation' || kind === 'government') && !plural;
  const person = (kind === 'person' || kind === 'unnamed') && !plural;
  return person && (pronoun.gender === null || gender === null || gender === pronoun.gender);
}

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

/** A single word with a capital, said once: perhaps nobody's name. */
export function isUnsure({ form, title, role }: Mention, { mentions }: Entity): boolean {
  return form === 'short' && title === null && role === null && mentions.length === 1;
}
