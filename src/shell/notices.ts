import { defaultModel, formatModel, parseModel } from '../model/modelView.ts';
import { defaultView, formatView, ringRangeKm, type ViewState } from '../page/address/viewState.ts';
import { hideName } from '../page/hideName.ts';
import type { PageData } from '../page/pageData.ts';
import { RECORD_KINDS, RECORD_LAYERS, RECORD_SIDES } from '../page/record.ts';
import type { RecordState } from '../page/selection.ts';

const atMost = 80;

/** Quotes text that came from an address: never long, never more than plain text. */
const shown = (text: string): string => `“${text.length > atMost ? `${text.slice(0, atMost)}…` : text}”`;

/** What each setting of the address is; a value that cannot be read leaves it at its default. */
const settings: Readonly<Record<string, string>> = {
  show: 'a way to show this page (article, record or later)',
  open: 'a chapter of this page',
  ring: `a ring: a site and ${ringRangeKm.min} to ${ringRangeKm.max.toLocaleString('en-GB')} km, such as interceptor.1900`,
  edge: 'a setting of the map’s line (on or off)',
  scenario: 'the name of a scenario of the model',
  threat: 'the name of a class of missile',
  launch: 'a place to fire from, nor a latitude and longitude such as 38.07,46.3',
  set: 'an assumption of the model, such as interceptor.burnoutKmPerS:8',
  place: 'a city that we know, nor a latitude and longitude such as 38.42,27.14',
  time: 'a moment of an engagement, in whole seconds after launch',
};

/** What our own values of a name that other sites use too look like: anything else came from elsewhere, and nobody need be told. */
const shapes: Readonly<Record<string, RegExp>> = {
  show: /^[a-z]{3,12}$/i,
  open: /^[a-z]{3,12}$/i,
  launch: /^(?:[a-z-]+|-?[\d.]+,-?[\d.]+)$/i,
  place: /^(?:[a-z-]+|-?[\d.]+,-?[\d.]+)$/i,
  time: /^-?\d{1,5}$/,
};

const defaults = { show: defaultView.show, edge: 'on', scenario: defaultModel.scenario };

/** Which of several assumptions were ignored: those that cannot be read, and all but the last value of one. */
const findIgnored = (value: string): readonly string[] => {
  const parts = value.split(',').filter((part) => part.trim() !== '');
  const paths = parts.map((part) => formatModel(parseModel({ set: part })).set?.split(':')[0]);
  const last = new Map(parts.map((part, index) => [paths[index], part]));
  const unread = parts.filter((_, index) => paths[index] === undefined);
  const earlier = parts.filter((part, index) => paths[index] !== undefined && last.get(paths[index]) !== part);
  return [
    ...(unread.length > 0 ? [`${shown(unread.join(','))} is not ${settings.set}. It was ignored.`] : []),
    ...(earlier.length > 0
      ? [`${shown(earlier.join(','))} was ignored: the address sets it again, and the last value counts.`]
      : []),
  ];
};

/** Settings that the address holds and that could not be read, or not as a whole. */
const findUnread = (view: ViewState, search: string): readonly string[] => {
  const asked = new URLSearchParams(search);
  const read = new URL(formatView({ ...view, model: formatModel(parseModel(view.model)) }), 'https://page.invalid')
    .searchParams;
  return Object.entries(settings).flatMap(([name, words]) => {
    if (name === 'set') return findIgnored(asked.getAll(name).join(','));
    const value = asked.get(name) ?? '';
    const kept = read.get(name) ?? (name in defaults ? Reflect.get(defaults, name) : '');
    if (name === 'open' && view.chapter !== null) return [];
    if (value === '' || value === kept || shapes[name]?.test(value) === false) return [];
    if (kept === '' || name in defaults) return [`${shown(value)} is not ${words}. It was ignored.`];
    return name === 'ring' ? [`There is no ring ${shown(value)}. The nearest one is drawn: ${kept}.`] : [];
  });
};

/** The facets of the record, as `hide` names them; what came later has a switch of its own. */
const facets = [...RECORD_LAYERS.filter((layer) => layer !== 'later'), ...RECORD_KINDS, ...RECORD_SIDES];

const findUnknownHidden = ({ entries, chapterIds }: PageData, { hide }: ViewState): readonly string[] => {
  const known: readonly string[] = [
    ...entries.flatMap(({ side, voice }) => [side, voice]),
    ...(chapterIds.includes('timeline') ? facets.map(hideName) : []),
  ];
  return hide.filter((name) => !known.includes(name));
};

/** What is pointed at or chosen, and not there. */
const findMissing = (page: PageData, view: ViewState, record: RecordState): readonly string[] => {
  const { target, at, event, where, about, ring } = view;
  const notices: string[] = [];
  const isRegion = (id: string) => page.regions.some((region) => region.id === id);
  if (target?.kind === 'quote' && !page.quotes.some(({ slug }) => slug === target.slug)) {
    notices.push(`This page has no quote named ${shown(target.slug)}. The whole article is below.`);
  }
  // Other fragments may come from elsewhere.
  if (target?.kind === 'block' && /^p\d/.test(target.id) && !page.blocks.some(({ id }) => id === target.id)) {
    notices.push(`The article has no paragraph ${shown(target.id)}. The whole article is below.`);
  }
  if (at !== null && !isRegion(at)) {
    notices.push(`The map has no country named ${shown(at)}. Choose one on the map or in its table.`);
  }
  // Other sites count and name their events too.
  if (
    event !== null &&
    /^[a-z][a-z0-9-]*$/i.test(event) &&
    ![...page.entries.map(({ id }) => id), ...page.recordIds].includes(event)
  ) {
    notices.push(`The timeline has no entry named ${shown(event)}. Choose one from the timeline.`);
  }
  if (about !== null && !isRegion(about)) {
    notices.push(`No entry is about a country named ${shown(about)}. Choose one from the list of countries.`);
  }
  if (ring !== null && !page.sites.some(({ kind }) => kind === ring.from)) {
    notices.push(`This page has no ${ring.from} site to draw a ring round.`);
  }
  if (where === null) return notices;
  if (view.show === 'article')
    notices.push(`The place ${shown(where)} comes from other sources, which are hidden now.`);
  else if (record.status === 'failed')
    notices.push(`The places could not be loaded (${record.message}). Load the page again.`);
  // A chapter's own page asks for no places.
  else if (record.data ? !record.data.places.some(({ id }) => id === where) : !page.chapterIds.includes('timeline'))
    notices.push(`No place is named ${shown(where)}.`);
  return notices;
};

/** What the address asks for and the page does not have, one sentence each; empty when all was found. `search` is its query. */
export const selectNotices = (
  page: PageData,
  view: ViewState,
  search: string,
  record: RecordState,
): readonly string[] => [
  ...findMissing(page, view, record),
  ...findUnread(view, search),
  ...findUnknownHidden(page, view).map((name) => `The timelines have nothing named ${shown(name)} to hide.`),
];
