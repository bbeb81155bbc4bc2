import { useEffect } from 'react';
import { markHydrated } from '../page/useViewState.ts';

/** Draws nothing. It stands in the last part of a page: parts are hydrated in their order, so once this one is, all are. */
export const Ready = () => {
  useEffect(markHydrated, []);
  return null;
};
