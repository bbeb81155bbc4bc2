import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PAGE_GRID } from '../../src/coverage/map/grid.ts';
import { createAreaEngine } from '../../src/model/areas.ts';
import { type CoverageModel, createCoverageModel, type ModelWorker } from '../../src/model/client.ts';
import type { FromWorker, ToWorker } from '../../src/model/coverage.worker.ts';
import { defaultModel } from '../../src/model/modelView.ts';
import { resolveModel } from '../../src/model/scenario.ts';
import type { CoverageRequest, Ground, Picture } from '../../src/model/work.ts';
import { chapters } from '../ourStory.ts';

/** The model's two ends, joined by a port of which the test can hold either direction; the clock is the test's. */

const { why } = chapters;
if (!why) throw new Error('The story has no model.');
const ground: Ground = { cells: why.cells, places: why.cities.slice(0, 3).map(({ at }) => at) };
const first: Picture = { areas: why.areas, tables: why.tables };

const { scenario: plan } = resolveModel(why, defaultModel);

/** Another request for each delay of the decision. */
const request = (decisionS: number): CoverageRequest => ({
  scenario: { ...plan, decisionS },
  shortWindowS: 90,
});

let hearing: ((event: { readonly data: ToWorker }) => void) | null = null;
let answers: FromWorker[] = [];
let model: CoverageModel;
let toClient: (message: FromWorker) => void = () => undefined;

/** The worker's own program, run here: what it listens to and says goes through the test. */
beforeAll(async () => {
  vi.stubGlobal('addEventListener', (_type: string, listener: typeof hearing) => {
    hearing = listener;
  });
  vi.stubGlobal('postMessage', (message: FromWorker) => answers.push(message));
  await import('../../src/model/coverage.worker.ts');
});
afterAll(() => vi.unstubAllGlobals());

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  model = createCoverageModel(ground, first, 'first', () => {
    const port = {
      postMessage: (data: ToWorker) => hearing?.({ data: structuredClone(data) }),
      addEventListener: (type: string, listener: (event: { readonly data: FromWorker }) => void) => {
        if (type === 'message') toClient = (data) => listener({ data });
      },
      terminate: () => undefined,
    };
    return port as unknown as ModelWorker;
  });
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

/** Hands the page all that the worker has said. */
const deliver = (): void => {
  for (const message of answers.splice(0)) toClient(structuredClone(message));
};
const said = (): readonly string[] => answers.map(({ kind }) => kind);

test('areas are answered at once, and once the reader rests those of the page’s own grid, with the tables', () => {
  model.ask(request(120), 'a');
  expect(said()).toEqual(['areas']);
  deliver();
  expect(model.getState()).toMatchObject({ status: 'ready', tables: first.tables });
  expect(model.getState().areas).not.toEqual(first.areas);
  vi.runAllTimers();
  expect(said()).toEqual(['picture']);
  deliver();
  expect(model.getState().tables).not.toEqual(first.tables);
  const { scenario, shortWindowS } = request(120);
  expect(model.getState().areas).toEqual(createAreaEngine(PAGE_GRID).compute(scenario, shortWindowS).areas);
});

test('what something newer has replaced is never completed', () => {
  model.ask(request(120), 'a');
  deliver();
  model.ask(request(150), 'b');
  deliver();
  vi.runAllTimers();
  expect(said()).toEqual(['picture']);
});

test('of three requests in a hurry the first and the last are answered, and the page ends with the last', () => {
  for (const decisionS of [100, 200, 300]) model.ask(request(decisionS), `${decisionS}`);
  deliver();
  expect(model.getState().status).toBe('working');
  expect(said()).toEqual(['areas']);
  deliver();
  expect(said()).toEqual([]);
  expect(model.getState().status).toBe('ready');
  const { areas } = model.getState();
  model.stop();
  model.ask(request(300), 'alone');
  deliver();
  expect(model.getState().areas).toEqual(areas);
});

test('a warm-up is never shown', () => {
  model.warm(request(120));
  vi.runAllTimers();
  expect(said()).toEqual([]);
  expect(model.getState()).toEqual({ ...first, status: 'ready', message: null });
});

test('a request ends the warm-up, and its map and tables are those of a worker that never warmed up', () => {
  const answerTo = (key: string) => {
    model.ask(request(120), key);
    deliver();
    vi.runAllTimers();
    deliver();
    const { areas, tables } = model.getState();
    return { areas, tables };
  };
  const cold = answerTo('a');
  model.stop();
  model.warm(request(300));
  vi.advanceTimersToNextTimer();
  expect(answerTo('b')).toEqual(cold);
});

test('a request that cannot be computed is answered with a sentence, and the next as ever', () => {
  const bad = request(120);
  model.ask({ ...bad, scenario: { ...bad.scenario, decisionS: Number.NaN } }, 'bad');
  expect(said()).toEqual(['failed']);
  deliver();
  expect(model.getState()).toMatchObject({ status: 'failed', areas: first.areas });
  model.ask(request(120), 'a');
  deliver();
  expect(model.getState()).toMatchObject({ status: 'ready', message: null });
});
