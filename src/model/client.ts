import type { FromWorker, ToWorker } from './coverage.worker.ts';
import { createLatest } from './latest.ts';
import type { CoverageRequest, Ground, Picture } from './work.ts';

/** The picture to show; when the model failed, the last good one and why. */
export type CoverageState = Picture & {
  readonly status: 'ready' | 'working' | 'failed';
  readonly message: string | null;
};

/** What is used of a `Worker`. */
export type ModelWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export type CoverageModel = {
  readonly getState: () => CoverageState;
  /** Calls back after each change of the state; what comes back ends that. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks for a picture. `key` names it: what was asked for last is not asked for again. */
  readonly ask: (request: CoverageRequest, key: string) => void;
  /** Starts the worker and warms it up, so that the code is compiled and the first answer is as quick as later ones. Once is enough. */
  readonly warm: (request: CoverageRequest) => void;
  /** Asks once more for what failed, of a new worker. */
  readonly retry: () => void;
  readonly stop: () => void;
};

/** A worker that says nothing for so long is given up: its file never came, or it hangs. */
const SILENCE_MS = 15_000;

/**
 * The model, which runs in a worker beside the page: not started before it is needed, one request at a time, and of those that
 * come meanwhile only the newest. `first` is the picture of `firstKey`, which needs no asking.
 */
export const createCoverageModel = (
  ground: Ground,
  first: Picture,
  firstKey: string,
  startWorker: () => ModelWorker,
): CoverageModel => {
  let state: CoverageState = { ...first, status: 'ready', message: null };
  let worker: ModelWorker | null = null;
  let isWarm = false;
  let asked: { readonly key: string; readonly request: CoverageRequest | null } = { key: firstKey, request: null };
  let silence: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const change = (next: Partial<CoverageState>): void => {
    state = { ...state, ...next };
    for (const changed of listeners) changed();
  };
  const tell = (message: ToWorker): void => {
    worker ??= start();
    worker.postMessage(message);
  };
  const latest = createLatest(({ scenario, shortWindowS }: CoverageRequest) =>
    tell({ kind: 'request', request: { scenario, shortWindowS } }),
  );

  const drop = (): void => {
    clearTimeout(silence);
    worker?.terminate();
    worker = null;
    isWarm = false;
    latest.forget();
  };
  const fail = (message: string): void => {
    drop();
    change({ status: 'failed', message });
  };
  const awaitAnswer = (): void => {
    clearTimeout(silence);
    silence = setTimeout(fail, SILENCE_MS, `it has not answered for ${SILENCE_MS / 1000} seconds`);
  };
  const hear = (message: FromWorker): void => {
    if (message.kind === 'picture') change(message.picture);
    else if (message.kind === 'picture-failed') change({ status: 'failed', message: `its tables: ${message.message}` });
    else {
      const isNewest = latest.answered();
      if (isNewest) clearTimeout(silence);
      else awaitAnswer();
      if (message.kind === 'areas')
        change({ areas: message.areas, status: isNewest ? 'ready' : 'working', message: null });
      else if (isNewest) change({ status: 'failed', message: message.message });
    }
  };
  const start = (): ModelWorker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (started === worker) hear(data);
    });
    started.addEventListener('error', ({ message }: ErrorEvent) => {
      if (started !== worker) return;
      // A worker that was only being warmed up is not missed by anybody yet.
      if (state.status === 'working') fail(message || 'its program could not be loaded');
      else drop();
    });
    started.postMessage({ kind: 'ground', ground } satisfies ToWorker);
    return started;
  };
  const send = (request: CoverageRequest): void => {
    change({ status: 'working', message: null });
    try {
      latest.ask(request);
      awaitAnswer();
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    getState: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    ask: (request, key) => {
      if (asked.key === key) return;
      asked = { key, request };
      send(request);
    },
    warm: (request) => {
      if (isWarm) return;
      isWarm = true;
      try {
        tell({ kind: 'warm-up', request });
      } catch {
        drop();
      }
    },
    retry: () => {
      if (state.status !== 'failed' || asked.request === null) return;
      drop();
      send(asked.request);
    },
    stop: () => {
      drop();
      asked = { key: firstKey, request: null };
    },
  };
};
