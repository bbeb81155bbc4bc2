import type { ChapterId } from '../chapters.ts';

const MODEL_KEYS = ['scenario', 'threat', 'launch', 'set', 'place', 'time'] as const;
const CLAIM_KEYS = ['chance', 'shots'] as const;
const KEYS = [...MODEL_KEYS, ...CLAIM_KEYS];

/**
 * What the chapters of the model keep in the address, as it stands there; empty when all is at its default. Only they can read it
 * (`modelView.ts`, `claimsView.ts`): the rest of the page carries it along, and need not know how.
 */
export type ModelQuery = Partial<Readonly<Record<(typeof KEYS)[number], string>>>;

export const parseModelQuery = (query: URLSearchParams): ModelQuery =>
  Object.fromEntries(
    // Several `set` in one address are one list; of the others the first counts.
    KEYS.map((key) => [key, key === 'set' ? query.getAll(key).join(',') : query.get(key)]).filter(([, value]) => value),
  );

/** The settings in the order in which they are written. */
export const listModelQuery = (model: ModelQuery): readonly (readonly [string, string])[] =>
  KEYS.flatMap((key) => (model[key] ? [[key, model[key]] as const] : []));

/** The chapter that the settings are of; null when there are none. */
export const chapterOfModel = (model: ModelQuery): ChapterId | null => {
  if (MODEL_KEYS.some((key) => model[key])) return 'why';
  return CLAIM_KEYS.some((key) => model[key]) ? 'claims' : null;
};
