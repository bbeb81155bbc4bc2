import { useEffect } from 'react';
import { here } from './address.ts';
import { layOver } from './layOver.ts';
import type { ModelQuery } from './modelQuery.ts';
import { navigate } from './useViewState.ts';
import { parseView, type ViewState } from './viewState.ts';

/** Sets the page otherwise than it is set now. */
export const changeView = (change: Partial<ViewState>, mode: 'push' | 'replace'): void =>
  navigate({ ...parseView(here()), ...change }, mode);

/** Sets what the chapters of the model keep in the address otherwise than it stands there now. */
export const followModelQuery = (change: (query: ModelQuery) => ModelQuery, mode: 'push' | 'replace'): void =>
  changeView({ model: change(parseView(here()).model) }, mode);

let fragment = '';

/** Where in a chapter the link that was followed last leads, as an id; told once. */
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
  const next = url ? layOver(parseView(here()), url) : null;
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
