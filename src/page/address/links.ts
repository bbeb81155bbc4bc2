import type { ChapterId } from '../chapters.ts';
import { placed } from './base.ts';
import { defaultView, formatView, type Target } from './viewState.ts';

const to = (target: Target): string => placed(formatView({ ...defaultView, target }));
const choose = (name: 'at' | 'event' | 'where', id: string, fragment: string): string =>
  placed(`${formatView({ ...defaultView, [name]: id })}#${fragment}`);

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
    placed(`${formatView({ ...defaultView, chapter: 'timeline', event: id })}#e-${id}`),
  /** A place of the record on the article's map, and the entry that led there. */
  place: (id: string, entryId: string | null, regionId: string | null): string =>
    placed(
      `${formatView({ ...defaultView, where: id, event: entryId })}#${regionId === null ? 'map' : `r-${regionId}`}`,
    ),
  chapter: (id: ChapterId): string => placed(formatView({ ...defaultView, chapter: id })),
  /** One engagement step by step; `city` is the place that is fired at, null for the model's own. */
  engagement: (city: string | null): string =>
    placed(`${formatView({ ...defaultView, chapter: 'why', model: city === null ? {} : { place: city } })}#engagement`),
  source: (id: string): string => placed(`/sources/#source-${id}`),
  /** The article's page with nothing chosen. */
  home: placed('/'),
} as const;
