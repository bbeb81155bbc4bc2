import { useEffect } from 'react';
import { here } from './address.ts';
import { layOver } from './layOver.ts';
import { navigate } from './useViewState.ts';
import { parseView, type ViewState } from './viewState.ts';

/** The view that the address asks for now, which may be ahead of what is drawn. */
export const currentView = (): ViewState => parseView(here());

/** Changes some settings of the view. */
export const changeView = (change: Partial<ViewState>, mode: 'push' | 'replace'): void =>
  navigate({ ...currentView(), ...change }, mode);

let fragment = '';

/** The fragment of the last link followed into a chapter, an id; cleared by reading it. */
export const takeFragment = (): string => {
  const id = fragment;
  fragment = '';
  return id;
};

const followClick = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[data-view]') : null;
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
  const url = href ? new URL(href, location.href) : null;
  const next = url ? layOver(currentView(), url) : null;
  if (url === null || next === null) return;
  event.preventDefault();
  fragment = next.open === null ? '' : url.hash.slice(1);
  navigate(next, 'push');
};

/**
 * Choices on this page are plain links: they can be copied, opened in a new tab, and work before the scripts do. One
 * listener turns a plain click on a link marked `data-view` into a change of view.
 */
export const useViewLinks = (): void => {
  useEffect(function listenToLinks() {
    document.addEventListener('click', followClick);
    return () => document.removeEventListener('click', followClick);
  }, []);
};
