import type { ChapterId } from './chapters.ts';
import type { ModelQuery } from './modelQuery.ts';
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
  /** An entry of the long timeline, here if it is here. The fragment serves readers without scripts. */
  readonly recordEntry: (id: string) => string;
  /** A place of the record on the article's map, and the entry that led there. Without scripts it is the country's row. */
  readonly place: (id: string, entryId: string | null, regionId: string | null) => string;
  readonly clear: string;
  /** What is chosen let go of without leaving this page. */
  readonly letGo: string;
  /** The chapter's own page, set as this one is. */
  readonly chapter: (id: ChapterId) => string;
  readonly show: (show: Show) => string;
  /** Hindsight on, or off with all that was chosen of it. */
  readonly later: (shown: boolean) => string;
  readonly ring: (ring: Ring | null) => string;
  readonly hide: (names: readonly string[]) => string;
  readonly edge: (shown: boolean) => string;
  /** What the chapters of the model keep in the address, in place of what they keep there now. */
  readonly model: (query: ModelQuery) => string;
  readonly find: (change: Pick<ViewState, 'find'> | Pick<ViewState, 'about'>) => string;
  /** Everything of the long timeline again, hindsight as it was. */
  readonly findAll: string;
};

export const createLinks = (view: ViewState, base: string): Links => {
  const to = (change: Partial<ViewState>) => formatView({ ...view, ...change }, base);
  const nothing = { target: null, at: null, event: null, where: null } as const;
  /** What is chosen in the article, on its map or in its timeline is shown on the article's page. */
  const choose = (change: Partial<ViewState>) => to({ ...nothing, chapter: null, ...change });
  return {
    quote: (slug) => choose({ target: { kind: 'quote', slug } }),
    block: (id) => choose({ target: { kind: 'block', id } }),
    region: (id) => `${choose({ at: id })}#r-${id}`,
    event: (id) => `${choose({ event: id })}#e-${id}`,
    recordEntry: (id) => `${to({ ...nothing, event: id })}${view.chapter === null ? '' : `#e-${id}`}`,
    place: (id, entryId, regionId) =>
      `${choose({ where: id, event: entryId })}#${regionId === null ? 'map' : `r-${regionId}`}`,
    clear: choose({}),
    letGo: to(nothing),
    chapter: (id) => choose({ chapter: id }),
    show: (show) => to({ show }),
    later: (shown) => to(shown ? { show: 'later' } : { show: 'record', event: null, where: null }),
    ring: (ring) => to({ ring }),
    hide: (names) => to({ hide: [...new Set(names)].sort() }),
    edge: (shown) => to({ edge: shown }),
    model: (model) => to({ model }),
    find: (change) => to(change),
    findAll: to({ find: '', about: null, hide: view.hide.filter((name) => !name.startsWith('r.')) }),
  };
};
