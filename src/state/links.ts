import { formatView, type Ring, type Show, type ViewState } from './viewState.ts';

/**
 * Addresses of the views that are one choice away from `view`. One thing is selected at a time, so choosing a quote, a
 * country or a timeline entry lets go of the others; how the page is set (origins, ring, filters) stays as it is.
 */
export type Links = {
  readonly quote: (slug: string) => string;
  readonly block: (id: string) => string;
  /** The fragment serves readers without scripts: it opens the country's row in the map's table. */
  readonly region: (id: string) => string;
  readonly event: (id: string) => string;
  readonly clear: string;
  readonly show: (show: Show) => string;
  readonly ring: (ring: Ring | null) => string;
  readonly hide: (names: readonly string[]) => string;
};

export const createLinks = (view: ViewState, base: string): Links => {
  const to = (change: Partial<ViewState>) => formatView({ ...view, ...change }, base);
  return {
    quote: (slug) => to({ target: { kind: 'quote', slug }, at: null, event: null }),
    block: (id) => to({ target: { kind: 'block', id }, at: null, event: null }),
    region: (id) => `${to({ target: null, at: id, event: null })}#r-${id}`,
    event: (id) => `${to({ target: null, at: null, event: id })}#e-${id}`,
    clear: to({ target: null, at: null, event: null }),
    show: (show) => to({ show }),
    ring: (ring) => to({ ring }),
    hide: (names) => to({ hide: [...new Set(names)].sort() }),
  };
};
