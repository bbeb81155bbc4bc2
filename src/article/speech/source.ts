import type { Sureness } from '../article.ts';
import type { Mention } from '../language/mention.ts';
import type { Entity } from './entities.ts';
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
