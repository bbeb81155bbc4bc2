import { base } from './base.ts';
import type { ChapterId } from './chapters.ts';
import { defaultView, formatView, type Target } from './viewState.ts';

const to = (target: Target): string => formatView({ ...defaultView, target }, base);
const choose = (name: 'at' | 'event' | 'where', id: string, fragment: string): string =>
  `${formatView({ ...defaultView, [name]: id }, base)}#${fragment}`;

/**
 * The address of each thing that can be pointed at. An address names its target and nothing else: a click lays it over
 * the view as it is set (`layOver`), and what a reader copies is the thing itself. The fragments of `region`, `event`,
 * `recordEntry` and `place` serve readers without scripts.
 */
export const links = {
  quote: (slug: string): string => to({ kind: 'quote', slug }),
  block: (id: string): string => to({ kind: 'block', id }),
  region: (id: string): string => choose('at', id, `r-${id}`),
  /** An entry of the article's own statements. */
  event: (id: string): string => choose('event', id, `e-${id}`),
  /** An entry of the record, on its chapter's page. */
  recordEntry: (id: string): string =>
    `${formatView({ ...defaultView, chapter: 'timeline', event: id }, base)}#e-${id}`,
  /** A place of the record on the article's map, and the entry that led there. */
  place: (id: string, entryId: string | null, regionId: string | null): string =>
    `${formatView({ ...defaultView, where: id, event: entryId }, base)}#${regionId === null ? 'map' : `r-${regionId}`}`,
  chapter: (id: ChapterId): string => formatView({ ...defaultView, chapter: id }, base),
  /** The article's page with nothing chosen. */
  home: base,
} as const;
