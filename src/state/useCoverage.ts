import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FromWorker, ToWorker } from './coverage.worker.ts';
import type { CoverageRequest, Ground, Picture } from './coverageWork.ts';
import { createLatest } from './latest.ts';

/** The picture to show; when the model failed, the last good one and why. */
export type CoverageState = Picture & {
  readonly status: 'ready' | 'working' | 'failed';
  readonly message: string | null;
};

/** The server has no paint to be before. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

type Model = { readonly ask: (request: CoverageRequest) => void; readonly stop: () => void };

/** Starts the worker that holds the model. */
const startModel = (ground: Ground, hear: (change: Partial<CoverageState>) => void): Model => {
  const worker = new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToWorker): void => worker.postMessage(message);
  const latest = createLatest((request: CoverageRequest) => tell({ kind: 'request', request }));
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'tables') {
      hear({ tables: data.tables });
      return;
    }
    const { isNewest } = latest.answered();
    if (data.kind === 'areas') hear({ areas: data.areas, status: isNewest ? 'ready' : 'working', message: null });
    else if (isNewest) hear({ status: 'failed', message: data.message });
  });
  worker.addEventListener('error', ({ message }) => {
    latest.forget();
    hear({ status: 'failed', message: message || 'the model could not be started' });
  });
  tell({ kind: 'ground', ground });
  return { ask: latest.ask, stop: () => worker.terminate() };
};

/**
 * The areas and tables of a scenario. Those of the default come with the page; the model is started by the first change, runs beside
 * the page, and computes nothing while nothing changes. Of requests that come faster than answers only the newest counts.
 * `key` names what the request asks for, `defaultKey` what the first picture shows.
 */
export const useCoverage = (
  ground: Ground,
  request: CoverageRequest,
  key: string,
  defaultKey: string,
  first: Picture,
): CoverageState => {
  const [state, setState] = useState<CoverageState>({ ...first, status: 'ready', message: null });
  const model = useRef<Model | null>(null);
  const asked = useRef({ key: defaultKey, request });
  // Before the page is painted: the worker may as well begin then.
  useBeforePaint(
    function askModel() {
      if (asked.current.key === key) return;
      asked.current = { key, request };
      const hear = (change: Partial<CoverageState>) => setState((before) => ({ ...before, ...change }));
      model.current ??= startModel(ground, hear);
      hear({ status: 'working' });
      model.current.ask(request);
    },
    [ground, request, key],
  );
  useEffect(
    function stopModel() {
      return () => {
        model.current?.stop();
        model.current = null;
        asked.current = { ...asked.current, key: defaultKey };
      };
    },
    [defaultKey],
  );
  return state;
};
