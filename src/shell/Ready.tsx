import { useEffect } from 'react';
import { markHydrated } from '../page/address/useViewState.ts';
import { loadVersions } from '../page/build.ts';
import { whenIdle } from '../ui/parts/whenIdle.ts';

const keepVersion = () =>
  loadVersions().then(
    ({ keepForOffline }) => keepForOffline(),
    () => {}, // the page is whole without it
  );

/** Draws nothing. It stands in the last part of a page: parts are hydrated in their order, so once this one is, all are. */
export const Ready = () => {
  useEffect(() => {
    markHydrated();
    return whenIdle(keepVersion);
  }, []);
  return null;
};
