import { type CoverageRequest, createCoverageWork, type Ground, type Picture } from './work.ts';

export type ToWorker =
  | { readonly kind: 'ground'; readonly ground: Ground }
  | { readonly kind: 'practise'; readonly request: CoverageRequest }
  | { readonly kind: 'request'; readonly request: CoverageRequest };

export type FromWorker =
  | { readonly kind: 'areas'; readonly areas: Picture['areas'] }
  | { readonly kind: 'tables'; readonly tables: Picture['tables'] }
  | { readonly kind: 'failed' | 'tables-failed'; readonly message: string };

/** The tables wait for so long, in case something newer comes. */
const REST_MS = 60;
/** The first picture takes many times as long as the ninth, and later ones no less than that: all is compiled by then. */
const PRACTICE = 10;

let work: ReturnType<typeof createCoverageWork> | null = null;
let tablesDue: ReturnType<typeof setTimeout> | undefined;
let practiceDue: ReturnType<typeof setTimeout> | undefined;

const say = (message: FromWorker): void => postMessage(message);

const attempt = (failure: 'failed' | 'tables-failed', act: () => void): void => {
  try {
    act();
  } catch (error) {
    say({ kind: failure, message: error instanceof Error ? error.message : String(error) });
  }
};

/**
 * Computes pictures for nobody, one at a time, so that a request is never kept waiting by more than one; each a little other than the
 * last. The first request ends it: a picture's tables are made from what the engine holds, which the next picture overwrites.
 */
const practise = ({ scenario, shortWindowS }: CoverageRequest, times: number): void => {
  const decisionS = scenario.decisionS === 0 ? times : scenario.decisionS * (1 - times / (2 * PRACTICE));
  const picture = work?.({ scenario: { ...scenario, decisionS }, shortWindowS });
  if (times === 1) picture?.tables();
  else practiceDue = setTimeout(practise, 0, { scenario, shortWindowS }, times - 1);
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
  else if (data.kind === 'practise') {
    // Tables that are still to come are made first.
    practiceDue = setTimeout(practise, tablesDue === undefined ? 0 : 2 * REST_MS, data.request, PRACTICE);
  } else {
    clearTimeout(practiceDue);
    clearTimeout(tablesDue);
    attempt('failed', () => answer(data.request));
  }
});
