import { type CoverageRequest, createCoverageWork, type Ground, type Picture } from './work.ts';

export type ToWorker =
  | { readonly kind: 'ground'; readonly ground: Ground }
  | { readonly kind: 'warm-up'; readonly request: CoverageRequest }
  | { readonly kind: 'request'; readonly request: CoverageRequest };

export type FromWorker =
  | { readonly kind: 'areas'; readonly areas: Picture['areas'] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'failed' | 'picture-failed'; readonly message: string };

/** The whole picture waits for so long, in case something newer comes. */
const REST_MS = 60;
/** The first picture takes many times as long as the ninth, and later ones no less than the ninth: everything is compiled by then. */
const WARM_UP_RUNS = 10;

let work: ReturnType<typeof createCoverageWork> | null = null;
let pictureDue: ReturnType<typeof setTimeout> | undefined;
let warmUpDue: ReturnType<typeof setTimeout> | undefined;

const say = (message: FromWorker): void => postMessage(message);

const attempt = (failure: 'failed' | 'picture-failed', act: () => void): void => {
  try {
    act();
  } catch (error) {
    say({ kind: failure, message: error instanceof Error ? error.message : String(error) });
  }
};

/**
 * Computes pictures that are not sent, so that the code is compiled: one at a time, so that a request waits for no more than one, and each
 * slightly different. The first request ends it.
 */
const warmUp = ({ scenario, shortWindowS }: CoverageRequest, times: number): void => {
  const decisionS = scenario.decisionS === 0 ? times : scenario.decisionS * (1 - times / (2 * WARM_UP_RUNS));
  const computed = work?.({ scenario: { ...scenario, decisionS }, shortWindowS });
  if (times === 1) computed?.complete();
  else warmUpDue = setTimeout(warmUp, 0, { scenario, shortWindowS }, times - 1);
};

/** The areas first; the whole picture when nothing newer has come meanwhile. */
const answer = (request: CoverageRequest): void => {
  if (work === null) throw new Error('The model was not told the ground.');
  const { areas, complete } = work(request);
  say({ kind: 'areas', areas });
  pictureDue = setTimeout(attempt, REST_MS, 'picture-failed', () => say({ kind: 'picture', picture: complete() }));
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ground') work = createCoverageWork(data.ground);
  else if (data.kind === 'warm-up') {
    // After a request it waits, so that the picture asked for is made first.
    warmUpDue = setTimeout(warmUp, pictureDue === undefined ? 0 : 2 * REST_MS, data.request, WARM_UP_RUNS);
  } else {
    clearTimeout(warmUpDue);
    clearTimeout(pictureDue);
    attempt('failed', () => answer(data.request));
  }
});
