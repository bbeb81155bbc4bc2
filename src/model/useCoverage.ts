import { type RefObject, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { isOneFile } from '../page/address/isOneFile.ts';
import { readInlined } from '../page/inlined.ts';
import { type CoverageModel, type CoverageState, createCoverageModel } from './client.ts';
import type { CoverageRequest, Ground, Picture } from './work.ts';

/** The server has no paint to be before. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** In one file the worker's script has no address of its own, and is given one. */
const startInlined = (): Worker =>
  new Worker(URL.createObjectURL(new Blob([readInlined<string>('coverage.worker.js')], { type: 'text/javascript' })));

const startWorker = (): Worker =>
  isOneFile ? startInlined() : new Worker(new URL('./coverage.worker.ts', import.meta.url), { type: 'module' });

/**
 * The model of a chapter, asked for each request as it comes; it computes nothing while nothing changes. `key` names what the
 * request asks for, `firstKey` what the picture shows that comes with the page. What it answers is read by `useCoveragePart`.
 */
export const useCoverage = (
  ground: Ground,
  request: CoverageRequest,
  key: string,
  firstKey: string,
  first: Picture,
): CoverageModel => {
  const [model] = useState(() => createCoverageModel(ground, first, firstKey, startWorker));
  // Before the page is painted: the worker may as well begin then.
  useBeforePaint(
    function askModel() {
      model.ask(request, key);
    },
    [model, request, key],
  );
  useEffect(
    function stopModel() {
      return model.stop;
    },
    [model],
  );
  return model;
};

/** One part of the model's answer, so that only what shows it is drawn anew when it comes. */
export const useCoveragePart = <Part extends keyof CoverageState>(
  { subscribe, getState }: CoverageModel,
  part: Part,
): CoverageState[Part] => {
  const get = () => getState()[part];
  return useSyncExternalStore(subscribe, get, get);
};

/** Warms the model up once the reader's pointer or focus is on the controls, and not before: most readers only look. */
export const useWarmModel = (
  { warm }: CoverageModel,
  near: RefObject<HTMLElement | null>,
  request: CoverageRequest,
): void => {
  useEffect(
    function warmWhenNear() {
      const warmUp = () => warm(request);
      const controls = near.current;
      controls?.addEventListener('pointerover', warmUp, { once: true });
      controls?.addEventListener('focusin', warmUp, { once: true });
      return () => {
        controls?.removeEventListener('pointerover', warmUp);
        controls?.removeEventListener('focusin', warmUp);
      };
    },
    [warm, near, request],
  );
};
