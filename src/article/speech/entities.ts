import type { Role, Span, SpeakerKind, SpeakerMention } from '../article.ts';
import type { Mention } from '../language/mention.ts';
import type { Token } from '../language/tokens.ts';
import { HEADS } from '../lexicon/people.ts';

/** Somebody the story speaks of, while it is being read; `roles` and `mentions` grow in reading order. */
export type Entity = {
  readonly key: string;
  kind: SpeakerKind;
  name: string;
  nameWords: readonly string[];
  gender: 'm' | 'f' | null;
  plural: boolean;
  /** Every noun of a role that was said of them, with whose role it is. */
  readonly titles: { readonly head: string; readonly family: string; org: string | null }[];
  readonly roles: { readonly text: Span; org: string | null }[];
  readonly mentions: SpeakerMention[];
  /** Index of the block that spoke of them last. */
  lastBlock: number;
  countryId: string | null;
  /** Set when another entity turned out to be the same. */
  mergedInto: Entity | null;
};

/** Pairs of nouns whose first one tells the role. */
const COMPOUND_LEADERS =
  /^(secretary|director|general|chief|managing|executive|prime|vice|first|party|deputy)[- ](general|secretary|executive|director|minister|president|leader|chief)$/;
const COMPOUND_LAW = /^(attorney|solicitor|advocate) general$/;

/** The noun of a role and the family it belongs to, from the words that say it. */
export function readTitle(
  tokens: readonly Token[],
  mention: Mention,
): { readonly head: string; readonly family: string } | null {
  if (mention.role === null) return null;
  const { from, to, head } = mention.role;
  const pair = `${to - 2 >= from ? tokens[to - 2]?.lower : ''} ${head}`.trim();
  if (COMPOUND_LEADERS.test(pair)) return { head: pair, family: 'leader' };
  if (COMPOUND_LAW.test(pair)) return { head: pair, family: 'law' };
  return { head, family: HEADS.get(head)?.family ?? 'someone' };
}

export function findEntity(entity: Entity): Entity {
  let current = entity;
  while (current.mergedInto !== null) current = current.mergedInto;
  return current;
}

export function createEntity(key: string, kind: SpeakerKind, name: string, mention: Mention): Entity {
  return {
    key,
    kind,
    name,
    nameWords: mention.name,
    gender: mention.gender,
    plural: mention.plural,
    titles: [],
    roles: [],
    mentions: [],
    lastBlock: -1,
    countryId: mention.entry?.place.countryId ?? null,
    mergedInto: null,
  };
}

/** Makes `from` the same as `into`, which takes over its roles and mentions; whose role it is goes to roles that do not say. */
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

/** Whether a description may speak of somebody who holds a title. */
export function isCompatible(family: string, head: string, title: Entity['titles'][number]): boolean {
  if (head === title.head || (family === title.family && family !== 'body' && family !== 'someone')) return true;
  return (
    /^(official|politician|leader|chief|head|boss)$/.test(head) && /^(leader|minister|diplomat)$/.test(title.family)
  );
}

export function toRoles(entity: Entity): readonly Role[] {
  return entity.roles.map(({ text, org }) => (org === null ? { text } : { text, org }));
}
