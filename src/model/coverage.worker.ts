import { type CoverageRequest, createCoverageWork, type Ground, type Picture } from './work.ts';

export type ToWorker =
  | { readonly kind: 'ground'; readonly ground: Ground }
  | { readonly kind: 'warm-up'; readonly request: CoverageRequest }
  | { readonly kind: 'request'; readonly request: CoverageRequest };

export type FromWorker =
  | { readonly kind: 'areas'; readonly areas: Picture['areas'] }
  | { readonly kind: 'tables'; readonly tables: Picture['tables'] }
  | { readonly kind: 'failed' | 'tables-failed'; readonly message: string };

/** The tables wait for so long, in case something newer comes. */
const REST_MS = 60;
/** The first picture takes many times as long as the ninth, and later ones no less than the ninth: everything is compiled by then. */
const WARM_UP_RUNS = 10;

let work: ReturnType<typeof createCoverageWork> | null = null;
let tablesDue: ReturnType<typeof setTimeout> | undefined;
let warmUpDue: ReturnType<typeof setTimeout> | undefined;

const say = (message: FromWorker): void => postMessage(message);

const attempt = (failure: 'failed' | 'tables-failed', act: () => void): void => {
  try {
    act();
  } catch (error) {
    say({ kind: failure, message: error instanceof Error ? error.message : String(error) });
  }
};

/**
 * Computes pictures that are not sent, so that the code is compiled: one at a time, so that a request waits for no more than one, and each
 * slightly different. The first request ends it: a picture's tables are made from the engine's state, which the next picture overwrites.
 */
const warmUp = ({ scenario, shortWindowS }: CoverageRequest, times: number): void => {
  const decisionS = scenario.decisionS === 0 ? times : scenario.decisionS * (1 - times / (2 * WARM_UP_RUNS));
  const picture = work?.({ scenario: { ...scenario, decisionS }, shortWindowS });
  if (times === 1) picture?.tables();
  else warmUpDue = setTimeout(warmUp, 0, { scenario, shortWindowS }, times - 1);
};

/** The map first; the tables when nothing newer has come meanwhile. */
const answer = (request: CoverageRequest): void => {
  if (work === null) throw new Error('The model was not told the ground.');
  const { areas, tables } = work(request);
  say({ kind: 'areas', areas });
  tablesDue = setTimeout(attempt, REST_MS, 'tables-failed', () => say({ kind: 'tables', tables: tables() }));
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ground') work = createCoverageWork(data.ground);
  else if (data.kind === 'warm-up') {
    // Tables that are still to come are made first.
    warmUpDue = setTimeout(warmUp, tablesDue === undefined ? 0 : 2 * REST_MS, data.request, WARM_UP_RUNS);
  } else {
    clearTimeout(warmUpDue);
    clearTimeout(tablesDue);
    attempt('failed', () => answer(data.request));
  }
});
