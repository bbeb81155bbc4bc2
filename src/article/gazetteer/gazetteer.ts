import type { PlaceKind } from '../article.ts';
import { toSlug } from '../slug.ts';
import { AFRICA_AND_AMERICAS } from './africaAmericas.ts';
import { ASIA } from './asia.ts';
import { EUROPE } from './europe.ts';

/** A place of the world as it stood in these years. `countryId` is its own id for a country, null for a region. */
export type GazetteerPlace = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly countryId: string | null;
};

/**
 * What a capitalised name may mean. `demonym` is an adjective or a people; a `capital` also stands for its government;
 * an `alliance` is no place on a map.
 */
export type Entry = {
  readonly place: GazetteerPlace;
  readonly sense: 'name' | 'demonym' | 'capital' | 'alliance';
};

const REGIONS =
  'Europe,Asia,Africa,Middle East,Latin America,South America,North America,Central America,Central Asia,South Asia,Balkans,Caucasus,Scandinavia,Antarctica,Caribbean,Persian Gulf,Gulf,Arctic,Chechnya=russia,Crimea=ukraine,Kashmir,Darfur=sudan,Tibet=china,Texas=united-states,California=united-states,Florida=united-states,Alaska=united-states,Siberia=russia';

/** Cities that stories name and that are no country's capital. Brussels is one here: it stands for the European Union. */
const CITIES =
  'Brussels=belgium,New York=united-states,Los Angeles=united-states,Chicago=united-states,New Orleans=united-states,Boston=united-states,San Francisco=united-states,Miami=united-states,Houston=united-states,St Petersburg=russia,Grozny=russia,Geneva=switzerland,Zurich=switzerland,' +
  'Istanbul=turkey,Barcelona=spain,Milan=italy,Naples=italy,Venice=italy,Munich=germany,Hamburg=germany,Frankfurt=germany,Marseille=france,Lyon=france,Strasbourg=france,Krakow=poland,Gdansk=poland,Rotterdam=netherlands,' +
  'Manchester=united-kingdom,Birmingham=united-kingdom,Liverpool=united-kingdom,Leeds=united-kingdom,Glasgow=united-kingdom,Bristol=united-kingdom,Sheffield=united-kingdom,Newcastle=united-kingdom,Nottingham=united-kingdom,Oxford=united-kingdom,Cambridge=united-kingdom,' +
  'Basra=iraq,Falluja=iraq,Mosul=iraq,Kirkuk=iraq,Najaf=iraq,Kandahar=afghanistan,Karachi=pakistan,Lahore=pakistan,Peshawar=pakistan,Mumbai=india,Calcutta=india,Madras=india,Bombay=india,Tel Aviv=israel,Haifa=israel,Mecca=saudi-arabia,Jeddah=saudi-arabia,Dubai=united-arab-emirates,' +
  'Shanghai=china,Osaka=japan,Sydney=australia,Melbourne=australia,Perth=australia,Brisbane=australia,Auckland=new-zealand,Johannesburg=south-africa,Cape Town=south-africa,Durban=south-africa,Lagos=nigeria,Casablanca=morocco,Alexandria=egypt,Benghazi=libya,Mombasa=kenya,' +
  'Toronto=canada,Montreal=canada,Vancouver=canada,Sao Paulo=brazil,Rio de Janeiro=brazil,Guantanamo Bay=cuba,Dar es Salaam=tanzania';

const ALLIANCES = 'Nato,EU,European Union,UN,United Nations,African Union,Arab League,Commonwealth,G8,G20,Opec,Asean';

function split(field: string | undefined): readonly string[] {
  return field === undefined || field === '' ? [] : field.split(',');
}

function createEntries(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (name: string, place: GazetteerPlace, sense: Entry['sense']) => {
    if (!entries.has(name)) entries.set(name, { place, sense });
  };
  for (const name of split(ALLIANCES))
    add(name, { id: toSlug(name), name, kind: 'region', countryId: null }, 'alliance');
  for (const row of `${EUROPE}${ASIA}${AFRICA_AND_AMERICAS}`.split('\n').filter((line) => line !== '')) {
    const [id = '', name = '', demonyms, capitals, others] = row.split('|');
    const country: GazetteerPlace = { id, name, kind: 'country', countryId: id };
    for (const label of [name, ...split(others)]) add(label, country, 'name');
    for (const label of split(demonyms)) {
      add(label, country, 'demonym');
      add(`${label}s`, country, 'demonym');
    }
    for (const label of split(capitals))
      add(label, { id: toSlug(label), name: label, kind: 'city', countryId: id }, 'capital');
  }
  for (const [list, kind] of [
    [CITIES, 'city'],
    [REGIONS, 'region'],
  ] as const) {
    for (const row of list.split(',')) {
      const [name = '', countryId] = row.split('=');
      add(name, { id: toSlug(name), name, kind, countryId: countryId ?? null }, 'name');
    }
  }
  return entries;
}

const ENTRIES = createEntries();

/** The most words that a name in the gazetteer has. */
export const LONGEST_NAME: number = Math.max(...[...ENTRIES.keys()].map((name) => name.split(' ').length));

/** What a name, written as this newsroom writes it, means; `null` when the gazetteer does not have it. */
export function findEntry(name: string): Entry | null {
  return ENTRIES.get(name) ?? null;
}

/** The name of a country by its id, as this newsroom prints it; `null` for an unknown id. */
export function findCountryName(countryId: string): string | null {
  for (const { place } of ENTRIES.values()) if (place.kind === 'country' && place.id === countryId) return place.name;
  return null;
}
