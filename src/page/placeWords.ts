import type { ViewState } from './address/viewState.ts';
import type { MapPlace, RecordEntry } from './recordChapter.ts';
import { showsLater } from './recordFilter.ts';

/** What a point of the map stands for, as its source gives it. */
export const accuracyWords: Readonly<Record<NonNullable<MapPlace['accuracy']>, string>> = {
  site: 'the site itself',
  city: 'the city',
  area: 'the whole area',
};

const degrees = (value: number, [plus, minus]: readonly [string, string]): string =>
  `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;

/** Latitude first, as people write it. */
export const formatLonLat = ([lon, lat]: readonly [number, number]): string =>
  `${degrees(lat, ['N', 'S'])}, ${degrees(lon, ['E', 'W'])}`;

export const formatKm = (km: number): string => `${Math.round(km).toLocaleString('en-GB')} km`;

export const outsideWords = ({ km, direction }: NonNullable<MapPlace['outside']>): string =>
  `It lies outside this map: ${formatKm(km)} from Brussels, to the ${direction}.`;

/** The entries set at a place that can be seen, and how many of them hindsight would add. */
export const selectEntriesAt = (
  all: readonly RecordEntry[],
  placeId: string,
  view: Pick<ViewState, 'show' | 'event'>,
): { readonly entries: readonly RecordEntry[]; readonly hidden: number } => {
  const here = all.filter(({ place }) => place?.id === placeId);
  const seen = showsLater(all, view) ? here : here.filter(({ layer }) => layer !== 'later');
  return { entries: seen, hidden: here.length - seen.length };
};
