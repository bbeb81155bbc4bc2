import type { SpeakerMention } from '../article.ts';
import type { Mention } from '../language/mention.ts';
import { resolveDescription } from './describing.ts';
import type { Entity, Title } from './entities.ts';
import { findEntity, isCompatible, mergeEntities, readTitle } from './entities.ts';
import { resolveBody, resolvePerson, resolvePlace } from './naming.ts';
import { createRoster } from './roster.ts';
import type { Sentence } from './sentence.ts';
import { findSpan, mentionSpan } from './sentence.ts';

/** Blocks within which the person whom a story's opening describes must be named. */
const NAMED_WITHIN_BLOCKS = 3;
/** Descriptions that may wait for a name at one time. */
const MOST_PENDING = 20;

const FORMS: Readonly<Record<Mention['form'], SpeakerMention['form']>> = {
  full: 'full',
  short: 'short',
  role: 'role',
  pronoun: 'pronoun',
  body: 'full',
  place: 'metonym',
};

type Pending = { readonly entity: Entity; readonly block: number; readonly org: string | null };

/** Resolves each mention to an entity; it must be asked once for each, in reading order. Pronouns are resolved in focus.ts. */
export type Registry = { readonly resolve: (sentence: Sentence, mention: Mention) => Entity };

/** `alliances` are those that the story names: where there is one only, "the alliance" is it. */
export function createRegistry(alliances: readonly string[]): Registry {
  const roster = createRoster();
  let pending: readonly Pending[] = [];
  const alliance = alliances.length === 1 ? (alliances[0] ?? null) : null;

  const readSaid = (sentence: Sentence, mention: Mention): Title => {
    const org = mention.org === 'alliance' && alliance !== null ? alliance : mention.org;
    return { ...readTitle(sentence.tokens, mention), org };
  };

  /** The person just named may be the one whom an earlier paragraph only described: "Nato's chief". */
  const claimPending = (sentence: Sentence, said: Title, entity: Entity): void => {
    for (const { entity: described, block, org } of pending) {
      const close = sentence.block > block && sentence.block - block <= NAMED_WITHIN_BLOCKS;
      const orgFits = org === null || said.org === null || org === said.org;
      const open = described.mergedInto === null && described !== entity && close && orgFits;
      if (open && described.titles.some((title) => isCompatible(said, title) || isCompatible(title, said)))
        mergeEntities(described, entity);
    }
  };

  const find = (sentence: Sentence, mention: Mention, said: Title): Entity => {
    if (mention.name.length > 0 && mention.kind === 'person') return resolvePerson(roster, mention);
    if (mention.form === 'place') return resolvePlace(roster, mention);
    return mention.form === 'role' ? resolveDescription(roster, sentence, mention, said) : resolveBody(roster, mention);
  };

  const addTitle = (sentence: Sentence, mention: Mention, said: Title, entity: Entity): void => {
    const text = mention.role === null ? null : findSpan(sentence.tokens, mention.role);
    if (text === null || entity.kind === 'organisation') return;
    const known = entity.titles.find((title) => title.head === said.head && title.qualifier === said.qualifier);
    if (known !== undefined) {
      known.org ??= said.org;
      return;
    }
    entity.titles.push(said);
    entity.roles.push({ text, org: said.org });
  };

  const resolve = (sentence: Sentence, mention: Mention): Entity => {
    const said = readSaid(sentence, mention);
    const entity = findEntity(find(sentence, mention, said));
    const fresh = entity.lastBlock < 0;
    entity.lastBlock = sentence.block;
    entity.gender ??= mention.gender;
    addTitle(sentence, mention, said, entity);
    // "The BBC's Kim Sallis" is whom "our correspondent" means further on.
    const before = sentence.tokens[mention.from - 1];
    if (entity.kind === 'person' && before?.possessive && before.text === 'BBC' && entity.titles.length === 0)
      entity.titles.push({ head: 'correspondent', family: 'journalist', qualifier: null, org: 'BBC' });
    if (fresh && mention.form === 'role' && entity.kind === 'unnamed')
      pending = [...pending, { entity, block: sentence.block, org: said.org }].slice(-MOST_PENDING);
    if (fresh && mention.role !== null && entity.kind === 'person') claimPending(sentence, said, entity);
    const short = sentence.tokens[mention.to + 1];
    const bracketed = sentence.tokens[mention.to]?.text === '(' && sentence.tokens[mention.to + 2]?.text === ')';
    if (bracketed && short?.cap && entity.kind === 'organisation') entity.alias ??= short.text;
    entity.mentions.push({ span: mentionSpan(sentence, mention), form: FORMS[mention.form] });
    return entity;
  };

  return { resolve };
}
