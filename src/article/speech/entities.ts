import type { Role, Span, SpeakerKind, SpeakerMention } from '../article.ts';
import type { Mention } from '../language/mention.ts';
import type { Token } from '../language/tokens.ts';
import { HEADS } from '../lexicon/people.ts';

/** What somebody was said to be: the noun, its family, and whose ("Nato"). */
export type Title = {
  readonly head: string;
  readonly family: string;
  /** "shadow", "former", "deputy": a word that makes the holder another person than the one of the bare title. */
  readonly qualifier: string | null;
  org: string | null;
};

/** Somebody the story speaks of, while it is being read; titles, roles and mentions grow in reading order. */
export type Entity = {
  readonly kind: SpeakerKind;
  name: string;
  nameWords: readonly string[];
  /** What the story says in brackets that it is called for short: "the Navy League (NL)". */
  alias: string | null;
  gender: 'm' | 'f' | null;
  readonly plural: boolean;
  readonly titles: Title[];
  readonly roles: { readonly text: Span; org: string | null }[];
  readonly mentions: SpeakerMention[];
  /** Index of the block that spoke of them last; -1 before the first. */
  lastBlock: number;
  readonly countryId: string | null;
  /** Set when another entity turned out to be the same. */
  mergedInto: Entity | null;
};

/** Pairs of nouns whose first one tells the role. */
const COMPOUND_LEADERS =
  /^(secretary|director|general|chief|managing|executive|prime|vice|first|party|deputy)[- ](general|secretary|executive|director|minister|president|leader|chief)$/;
const COMPOUND_LAW = /^(attorney|solicitor|advocate) general$/;

const QUALIFIERS = /^(shadow|former|ex|deputy|assistant|acting|vice|opposition|ex-.+)$/;

/** The noun of the role that a mention states, and its family; an empty noun where it states none. */
export function readTitle(tokens: readonly Token[], mention: Mention): Pick<Title, 'head' | 'family' | 'qualifier'> {
  if (mention.role === null) return { head: '', family: 'someone', qualifier: null };
  const { from, to, head } = mention.role;
  const qualifier = tokens.slice(mention.from, to).find(({ lower }) => QUALIFIERS.test(lower))?.lower ?? null;
  const pair = `${to - 2 >= from ? tokens[to - 2]?.lower : ''} ${head}`.trim();
  if (COMPOUND_LEADERS.test(pair)) return { head: pair, family: 'leader', qualifier };
  if (COMPOUND_LAW.test(pair)) return { head: pair, family: 'law', qualifier };
  return { head, family: HEADS.get(head)?.family ?? 'someone', qualifier };
}

/** The entity that this one turned out to be; itself as a rule. */
export function findEntity(entity: Entity): Entity {
  let current = entity;
  while (current.mergedInto !== null) current = current.mergedInto;
  return current;
}

export function createEntity(kind: SpeakerKind, name: string, mention: Mention): Entity {
  const { gender, plural } = mention;
  const countryId = mention.entry?.place.countryId ?? null;
  return {
    kind,
    name,
    nameWords: mention.name,
    alias: null,
    gender,
    plural,
    titles: [],
    roles: [],
    mentions: [],
    lastBlock: -1,
    countryId,
    mergedInto: null,
  };
}

/** Merges `from` into `into`, which takes over its roles and mentions; titles and roles without an organisation inherit one. */
export function mergeEntities(from: Entity, into: Entity): void {
  from.mergedInto = into;
  const org = [...from.titles, ...into.titles].find((title) => title.org !== null)?.org ?? null;
  into.titles.push(...from.titles);
  into.roles.push(...from.roles);
  for (const title of into.titles) title.org ??= org;
  for (const role of into.roles) role.org ??= org;
  into.mentions.push(...from.mentions);
  into.gender ??= from.gender;
}

/** Families whose nouns are offices: a president is no secretary general. */
const OFFICES = /^(leader|minister|law|sport|bench)$/;

/** Nouns that may stand for any office of their family. */
const GENERAL =
  /^(leader|chief|head|boss|minister|politician|mp|msp|mep|peer|lawmaker|legislator|conservative|tory|democrat|republican|backbencher|rebel|unionist|nationalist|loyalist|lawyer|player|judge)$/;

/** Whether a description may refer to somebody who holds a title. */
export function isCompatible(said: Title, title: Title): boolean {
  if (said.qualifier !== title.qualifier && (said.head === title.head || !GENERAL.test(said.head))) return false;
  const named = said.family !== 'body' && said.family !== 'someone';
  const alike = !OFFICES.test(said.family) || GENERAL.test(said.head);
  if (said.head === title.head || (said.family === title.family && named && alike)) return true;
  return (
    /^(official|politician|leader|chief|head|boss)$/.test(said.head) &&
    /^(leader|minister|diplomat)$/.test(title.family)
  );
}

/** Whether the genders are compatible: equal, or one of them unknown. */
export function fitsGender({ gender }: Entity, other: 'm' | 'f' | null): boolean {
  return gender === null || other === null || gender === other;
}

export function toRoles(entity: Entity): readonly Role[] {
  return entity.roles.map(({ text, org }) => (org === null ? { text } : { text, org }));
}
