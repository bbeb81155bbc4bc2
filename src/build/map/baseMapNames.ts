import { toSlug } from '../../article/slug.ts';

/** How the page calls a country: the id is its slug, the name as commonly written in Britain in 2007. */
export type CountryName = {
  readonly id: string;
  readonly name: string;
  /** The id of the state responsible for this territory, or `null` for a state of its own. */
  readonly partOf: string | null;
};

/** Countries and territories by ISO 3166 alpha-3 code. Where no name is given it is the id with capitals and spaces. */
const names: Readonly<Record<string, readonly [id: string, name?: string, partOf?: string]>> = {
  AFG: ['afghanistan'],
  ALB: ['albania'],
  AND: ['andorra'],
  ARE: ['united-arab-emirates'],
  ARM: ['armenia'],
  AUT: ['austria'],
  AZE: ['azerbaijan'],
  BEL: ['belgium'],
  BFA: ['burkina-faso'],
  BGR: ['bulgaria'],
  BHR: ['bahrain'],
  BIH: ['bosnia-and-herzegovina', 'Bosnia and Herzegovina'],
  BLR: ['belarus'],
  CAN: ['canada'],
  CHE: ['switzerland'],
  CHN: ['china'],
  CYP: ['cyprus'],
  CZE: ['czech-republic'],
  DEU: ['germany'],
  DNK: ['denmark'],
  DZA: ['algeria'],
  EGY: ['egypt'],
  ERI: ['eritrea'],
  ESH: ['western-sahara'],
  ESP: ['spain'],
  EST: ['estonia'],
  FIN: ['finland'],
  FRA: ['france'],
  FRO: ['faroe-islands', 'Faroe Islands', 'denmark'],
  GBR: ['united-kingdom'],
  GEO: ['georgia'],
  GGY: ['guernsey', 'Guernsey', 'united-kingdom'],
  GIN: ['guinea'],
  GMB: ['gambia', 'The Gambia'],
  GNB: ['guinea-bissau', 'Guinea-Bissau'],
  GRC: ['greece'],
  GRL: ['greenland', 'Greenland', 'denmark'],
  HRV: ['croatia'],
  HUN: ['hungary'],
  IMN: ['isle-of-man', 'Isle of Man', 'united-kingdom'],
  IND: ['india'],
  IRL: ['ireland'],
  IRN: ['iran'],
  IRQ: ['iraq'],
  ISL: ['iceland'],
  ISR: ['israel'],
  ITA: ['italy'],
  JEY: ['jersey', 'Jersey', 'united-kingdom'],
  JOR: ['jordan'],
  KAZ: ['kazakhstan'],
  KGZ: ['kyrgyzstan'],
  KWT: ['kuwait'],
  LBN: ['lebanon'],
  LBY: ['libya'],
  LIE: ['liechtenstein'],
  LTU: ['lithuania'],
  LUX: ['luxembourg'],
  LVA: ['latvia'],
  MAR: ['morocco'],
  MCO: ['monaco'],
  MDA: ['moldova'],
  MKD: ['macedonia', 'FYR Macedonia'],
  MLI: ['mali'],
  MLT: ['malta'],
  MNE: ['montenegro'],
  MNG: ['mongolia'],
  MRT: ['mauritania'],
  NER: ['niger'],
  NLD: ['netherlands'],
  NOR: ['norway'],
  NPL: ['nepal'],
  OMN: ['oman'],
  PAK: ['pakistan'],
  POL: ['poland'],
  PRT: ['portugal'],
  PSE: ['palestinian-territories', 'Palestinian territories'],
  QAT: ['qatar'],
  ROU: ['romania'],
  RUS: ['russia'],
  SAU: ['saudi-arabia'],
  SDN: ['sudan'],
  SEN: ['senegal'],
  SLE: ['sierra-leone'],
  SMR: ['san-marino'],
  SOM: ['somalia'],
  SRB: ['serbia'],
  SVK: ['slovakia'],
  SVN: ['slovenia'],
  SWE: ['sweden'],
  SYR: ['syria'],
  TCD: ['chad'],
  TJK: ['tajikistan'],
  TKM: ['turkmenistan'],
  TUN: ['tunisia'],
  TUR: ['turkey'],
  UKR: ['ukraine'],
  USA: ['united-states'],
  UZB: ['uzbekistan'],
  YEM: ['yemen'],
};

function capitalise(id: string): string {
  return id.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** What stories name as countries and the map of 2007 draws as parts of one: see docs/decisions/0002-base-map.md. */
const partsOfStates: Readonly<Record<string, string>> = {
  england: 'united-kingdom',
  scotland: 'united-kingdom',
  wales: 'united-kingdom',
  'northern-ireland': 'united-kingdom',
  kosovo: 'serbia',
  'south-sudan': 'sudan',
};

/** The country of the map that holds a country of the gazetteer, by its id. */
export function mapIdOf(countryId: string): string {
  return partsOfStates[countryId] ?? countryId;
}

/** Names of the rest of the world where the atlas shortens or translates them otherwise than British papers did. */
const elsewhere: Readonly<Record<string, readonly [id: string, name: string, partOf?: string]>> = {
  CAF: ['central-african-republic', 'Central African Republic'],
  CIV: ['ivory-coast', 'Ivory Coast'],
  COD: ['democratic-republic-of-congo', 'DR Congo'],
  CPV: ['cape-verde', 'Cape Verde'],
  DOM: ['dominican-republic', 'Dominican Republic'],
  GNQ: ['equatorial-guinea', 'Equatorial Guinea'],
  MMR: ['burma', 'Burma'],
  SLB: ['solomon-islands', 'Solomon Islands'],
  SWZ: ['swaziland', 'Swaziland'],
  TLS: ['east-timor', 'East Timor'],
};

/** The name for any code: the page's own, else that of the atlas, whose slug is the id. */
export function worldName(iso3: string, atlasName: string): CountryName {
  const row = elsewhere[iso3];
  if (row !== undefined) return { id: row[0], name: row[1], partOf: row[2] ?? null };
  return countryName(iso3) ?? { id: toSlug(atlasName), name: atlasName, partOf: null };
}

/** The page's name for a code, or `null` for a country that the page neither draws nor mentions. */
export function countryName(iso3: string): CountryName | null {
  const row = names[iso3];
  if (row === undefined) return null;
  const [id, name = capitalise(id), partOf = null] = row;
  return { id, name, partOf };
}
