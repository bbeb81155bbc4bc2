import { join } from 'node:path';
import { z } from 'zod';
import {
  type Catalogue,
  type Quantity,
  resolveScenario,
  type ScenarioEntry,
  type Site,
  type Systems,
} from '../../coverage/scenario/catalogue.ts';
import { findProblems } from '../../coverage/scenario/check.ts';
import { SCENARIO_SHAPE } from '../../coverage/scenario/scenario.ts';
import { readChecked } from '../readChecked.ts';

const text = z.string().trim().min(1);
const sources = z.array(text).min(1);
const lonLat = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const quantity: z.ZodType<Quantity> = z
  .strictObject({
    low: z.number(),
    nominal: z.number(),
    high: z.number(),
    sources,
    why: text.optional(),
    presets: z.array(z.strictObject({ id: text, label: text, value: z.number(), sources })).optional(),
  })
  .refine(({ low, nominal, high }) => low <= nominal && nominal <= high, 'low, nominal and high must rise');

const named = { id: text, name: text };

export const systemsSchema: z.ZodType<Systems> = z.strictObject({
  interceptor: z.strictObject({ ...named, burnoutKmPerS: quantity, burnoutHeightKm: quantity, burnS: quantity }),
  radars: z.array(z.strictObject({ ...named, maxRangeKm: quantity, minElevationDeg: quantity })).min(1),
  threats: z.array(z.strictObject({ ...named, maxRangeKm: quantity, burnS: quantity })).min(1),
  rules: z.strictObject({
    loft: quantity,
    trackS: quantity,
    decisionS: quantity,
    floorKm: quantity,
    shortWindowS: quantity,
    killProbability: quantity,
    shotsPerTarget: quantity,
  }),
  claims: z.strictObject({
    interceptors: quantity,
    russianIcbmBurnS: quantity,
    russianIcbmWarheads: quantity,
    russianStrategicWarheads: quantity,
    payloadKg: quantity,
    lossesKmPerS: quantity,
    liquidBases: z.strictObject({ bases: z.array(text).min(1), sources, why: text }),
    motors: z
      .array(
        z.strictObject({
          ...named,
          grossKg: z.number().positive(),
          propellantKg: z.number().positive(),
          thrustKN: z.number().positive(),
          burnS: z.number().positive(),
          sources,
        }),
      )
      .min(1),
    arguments: z.array(z.strictObject({ id: text, label: text, text, sources })),
  }),
});

export const sitesSchema: z.ZodType<readonly Site[]> = z.array(
  z.strictObject({
    ...named,
    kind: z.enum(['interceptor', 'radar', 'forward-radar', 'launch', 'base', 'target', 'town']),
    at: lonLat,
    place: text.nullable(),
    origin: z.enum(['record', 'later', 'choice']),
    note: text,
    sources,
  }),
);

export const scenariosSchema: z.ZodType<readonly ScenarioEntry[]> = z
  .array(
    z.strictObject({
      ...named,
      note: text,
      sources,
      launches: z.array(text).min(1),
      threat: text,
      sites: z.array(text).min(1),
      radars: z.array(z.strictObject({ site: text, system: text })),
      forwardCue: z.boolean(),
      interceptInView: z.boolean(),
      set: z.record(z.string(), z.unknown()),
    }),
  )
  .min(1);

/** What is wrong with a scenario that has the right shape: a name that nothing has, a number that the model refuses. */
const problemsOf = (catalogue: Catalogue, entry: ScenarioEntry): readonly string[] => {
  try {
    return findProblems(SCENARIO_SHAPE, resolveScenario(catalogue, entry), '');
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

/** What the model is given; null when one of the three files does not hold, with every problem in `problems`. */
export const loadCatalogue = async (folder: string, problems: string[]): Promise<Catalogue | null> => {
  const [systems, sites, scenarios] = await Promise.all([
    readChecked(join(folder, 'systems.json'), systemsSchema, problems),
    readChecked(join(folder, 'sites.json'), sitesSchema, problems),
    readChecked(join(folder, 'scenarios.json'), scenariosSchema, problems),
  ]);
  if (!systems || !sites || !scenarios) return null;
  const catalogue: Catalogue = { systems, sites, scenarios };
  const wrong = scenarios.flatMap((entry) =>
    problemsOf(catalogue, entry).map((problem) => `scenarios.json > ${entry.id}: ${problem}`),
  );
  problems.push(...wrong);
  return wrong.length > 0 ? null : catalogue;
};
