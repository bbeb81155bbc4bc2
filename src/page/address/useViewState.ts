import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { PageData } from '../pageData.ts';
import { forgetAddress, here, pushAddress, replaceAddress } from './address.ts';
import { placed } from './base.ts';
import { nothingChosen } from './layOver.ts';
import { type KnownNames, listKnownNames, mendAddress } from './mendAddress.ts';
import { type Address, formatView, parseView, type ViewState } from './viewState.ts';

const navigated = 'viewstate';

/** Why the view is what it is: the reader came with it, chose it, or went to it with Back or Forward. */
export type Cause = 'arrival' | 'choice' | 'history';

let cause: Cause = 'arrival';
let repeats = 0;

export const lastCause = (): Cause => cause;

/** Whether the browser itself puts the page where the reader had it: after Back and Forward, and when it is loaded again. */
export const isRestored = (): boolean =>
  cause === 'history' ||
  (cause === 'arrival' &&
    /reload|back/.test((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)?.type));

const subscribe = (changed: () => void): (() => void) => {
  const moved = () => {
    forgetAddress();
    cause = 'history';
    changed();
  };
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('popstate', moved, { signal });
  addEventListener('hashchange', changed, { signal });
  addEventListener(navigated, changed, { signal });
  return () => listening.abort();
};

/**
 * The only way to change the address; address.ts does the writing. `push` for a choice that Back should undo, `replace` for a drag. Never
 * called before the reader acts: a history call at start-up makes some browsers drop their own match of a text fragment.
 */
export const navigate = (next: ViewState, mode: 'push' | 'replace'): void => {
  const address = placed(formatView(next));
  const { pathname, search, hash } = here();
  if (address === pathname + search + hash) {
    if (mode === 'replace') return;
    repeats += 1;
  } else if (mode === 'replace') replaceAddress(address);
  else pushAddress(address);
  cause = 'choice';
  dispatchEvent(new Event(navigated));
};

/** The query of the address, to the letter; null on the server and in the first render, which know no query. */
export const useSearch = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => here().search,
    () => null,
  );

/** Counts choices that left the address unchanged: the reader wants to be taken there again. */
export const useRepeats = (): number =>
  useSyncExternalStore(
    subscribe,
    () => repeats,
    () => 0,
  );

/** The address mended and in its plainest form. Compared as text, so that a view which did not change draws nothing again. */
const plainest = (address: Address, known: KnownNames): string => formatView(parseView(mendAddress(address, known)));

let isHydrated = false;

/** Said once every part of the page is hydrated; until then a change of view waits its turn, and no part is drawn twice. */
export const markHydrated = (): void => {
  isHydrated = true;
  document.documentElement.dataset.ready = 'true';
};

/**
 * The view that the address asks for. On the server, and in the first render in the browser, it is the view that the path alone asks
 * for, so that both print the same HTML. The query and the fragment apply afterwards, in a transition: an update that did not wait would
 * make React throw away the HTML of every part that is not hydrated yet.
 */
export const useViewState = (path: string, page: PageData): ViewState => {
  const known = useMemo(() => listKnownNames(page), [page]);
  const [address, setAddress] = useState(() => plainest({ pathname: path, search: '', hash: '' }, known));
  useEffect(
    function followAddress() {
      const follow = () => {
        const next = plainest(here(), known);
        if (isHydrated) setAddress(next);
        else startTransition(() => setAddress(next));
      };
      follow();
      return subscribe(follow);
    },
    [known],
  );
  return useMemo(() => parseView(new URL(address, 'https://page.invalid')), [address]);
};

/** How a view is set, without what is chosen in it; the same object until a setting changes. */
export const useSettings = (view: ViewState): ViewState => {
  const address = formatView({ ...view, ...nothingChosen });
  return useMemo(() => parseView(new URL(address, 'https://page.invalid')), [address]);
};
