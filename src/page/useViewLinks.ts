import { useEffect } from 'react';
import { here } from './address.ts';
import type { ModelQuery } from './modelQuery.ts';
import { navigate } from './useViewState.ts';
import { parseView } from './viewState.ts';

const base = import.meta.env.BASE_URL;

/** Goes to the view that an address of this page describes, without loading it again. */
export const followView = (href: string, mode: 'push' | 'replace'): void => {
  navigate(parseView(new URL(href, location.href)), mode, base);
};

/** Sets what the chapters of the model keep in the address otherwise than it stands there now. */
export const followModelQuery = (change: (query: ModelQuery) => ModelQuery, mode: 'push' | 'replace'): void => {
  const view = parseView(here());
  navigate({ ...view, model: change(view.model) }, mode, base);
};

const followClick = (event: MouseEvent): void => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a[data-view]') : null;
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
  if (!href) return;
  // Another page of the site is loaded, not taken over: its words are not here.
  if (parseView(new URL(href, location.href)).chapter !== parseView(location).chapter) return;
  event.preventDefault();
  followView(href, 'push');
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
