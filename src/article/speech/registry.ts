import type { Span, SpeakerKind, SpeakerMention } from '../article.ts';
import type { Mention } from '../language/mention.ts';
import type { Token } from '../language/tokens.ts';
import { PARTICLES } from '../lexicon/words.ts';
import type { Entity } from './entities.ts';
import { createEntity, findEntity, isCompatible, mergeEntities, readTitle } from './entities.ts';

/** A sentence with its mentions; `block` is an index into the blocks that were read. */
export type Sentence = {
  readonly block: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
};

/** Blocks after which a bare description no longer reaches back to the person it described. */
const MEMORY_BLOCKS = 8;
/** Far more people than any story names; without a limit a page of noise would take quadratic time. */
const MEMORY_ENTITIES = 400;
/** Blocks within which the person whom a story's opening describes must be named. */
const NAMED_WITHIN_BLOCKS = 3;

const FORMS: Readonly<Record<Mention['form'], SpeakerMention['form']>> = {
  full: 'full',
  short: 'short',
  role: 'role',
  pronoun: 'pronoun',
  body: 'full',
  place: 'metonym',
};

export function mentionSpan(sentence: Sentence, mention: Mention): Span {
  const last = sentence.tokens[mention.to - 1];
  const start = sentence.tokens[mention.from]?.start ?? 0;
  const end = last === undefined ? start : last.possessive ? last.start + last.text.length : last.end;
  return { start, end };
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const offset = words.length - tail.length;
  return offset >= 0 && tail.every((word, i) => word === words[offset + i]);
}

function isSamePerson(words: readonly string[], other: readonly string[]): boolean {
  const [long, short] = words.length >= other.length ? [words, other] : [other, words];
  if (endsWith(long, short)) return true;
  const surname = long.at(-1) === short.at(-1) && long[0] === short[0];
  return surname || (short.length === 1 && long[0] === short[0] && !PARTICLES.has(short[0] ?? ''));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

/** Everybody a story names or describes; `resolve` is called once for each mention, in reading order. */
export type Registry = {
  readonly entities: readonly Entity[];
  readonly resolve: (sentence: Sentence, mention: Mention) => Entity | null;
};

export function createRegistry(alliances: readonly string[]): Registry {
  const entities: Entity[] = [];
  const pending: { entity: Entity; block: number; plainOrg: string | null }[] = [];

  const add = (kind: SpeakerKind, name: string, mention: Mention): Entity => {
    const entity = createEntity(`e${entities.length}`, kind, name, mention);
    entities.push(entity);
    return entity;
  };
  const recent = (accepts: (entity: Entity) => boolean): Entity | null => {
    let best: Entity | null = null;
    for (const entity of entities.slice(-MEMORY_ENTITIES)) {
      if (entity.mergedInto === null && accepts(entity) && (best === null || entity.lastBlock >= best.lastBlock))
        best = entity;
    }
    return best;
  };

  const resolvePerson = (mention: Mention): Entity | null => {
    const fits = (entity: Entity) =>
      mention.gender === null || entity.gender === null || entity.gender === mention.gender;
    const known = recent(
      (entity) => entity.kind === 'person' && fits(entity) && isSamePerson(entity.nameWords, mention.name),
    );
    if (known !== null) {
      if (mention.name.length > known.nameWords.length) {
        known.nameWords = mention.name;
        known.name = mention.name.join(' ');
      }
      return known;
    }
    const body = recent(
      (entity) =>
        entity.kind === 'organisation' &&
        mention.form === 'short' &&
        mention.title === null &&
        entity.nameWords[0] === mention.name[0],
    );
    if (body !== null) return body;
    const name =
      mention.title !== null && mention.name.length === 1
        ? [mention.title.charAt(0).toUpperCase() + mention.title.slice(1), ...mention.name]
        : mention.name;
    return add('person', name.join(' '), mention);
  };

  const resolveBody = (mention: Mention): Entity => {
    const label = mention.name.join(' ');
    const known = recent(
      ({ kind, nameWords }) =>
        kind === 'organisation' &&
        (nameWords.join(' ') === label ||
          initials(nameWords) === label ||
          initials(mention.name) === nameWords.join('')),
    );
    return known ?? add('organisation', label, mention);
  };

  const resolvePlace = (mention: Mention): Entity => {
    const place = mention.entry?.place;
    const label = mention.name.join(' ');
    const country = place?.countryId ?? null;
    const known = recent(
      (entity) =>
        entity.kind === 'government' &&
        (country === null ? entity.nameWords.join(' ') === label : entity.countryId === country),
    );
    const entity = known ?? add('government', label, mention);
    if (mention.entry?.sense === 'capital') entity.name = label;
    return entity;
  };

  const readRole = (sentence: Sentence, mention: Mention): { org: string | null; head: string; family: string } => {
    const title = readTitle(sentence.tokens, mention) ?? { head: '', family: 'someone' };
    const org = mention.org === 'alliance' && alliances.length === 1 ? (alliances[0] ?? null) : mention.org;
    return { ...title, org };
  };

  /** "The singer", of whom only the name has been given so far. */
  const unroled = (sentence: Sentence, family: string): Entity | null => {
    if (/^(body|someone|family|press|police|law|medical)$/.test(family)) return null;
    return recent(
      (entity) =>
        entity.kind === 'person' &&
        entity.titles.every((title) => title.family === 'someone') &&
        sentence.block - entity.lastBlock <= 2,
    );
  };

  const resolveDescription = (sentence: Sentence, mention: Mention): Entity => {
    const { org, head, family } = readRole(sentence, mention);
    const near = (entity: Entity) => sentence.block - entity.lastBlock <= MEMORY_BLOCKS;
    const sameOrg = (title: Entity['titles'][number]) => org === null || title.org === null || title.org === org;
    const numberFits = (entity: Entity) =>
      entity.plural === mention.plural &&
      (mention.gender === null || entity.gender === null || entity.gender === mention.gender);
    if (mention.definite || mention.plural) {
      const exact = recent(
        (entity) => numberFits(entity) && entity.titles.some((title) => title.head === head && sameOrg(title)),
      );
      if (exact !== null) return exact;
      const alike = recent(
        (entity) =>
          numberFits(entity) &&
          !mention.plural &&
          near(entity) &&
          entity.kind !== 'organisation' &&
          entity.titles.some(
            (title) => isCompatible(family, head, title) && (org === null ? near(entity) : title.org === org),
          ),
      );
      if (alike !== null) return alike;
    }
    const known =
      mention.definite && !mention.plural && !mention.owned && org === null ? unroled(sentence, family) : null;
    if (known !== null) return known;
    if (mention.role === null) {
      const group = recent((entity) => entity.plural && near(entity));
      const word = sentence.tokens[mention.from]?.lower ?? '';
      return add(mention.kind, group === null ? word : `${word} of the ${group.name.toLowerCase()}`, mention);
    }
    const words = sentence.tokens
      .slice(mention.from, mention.to)
      .map((token, i, all) => (token.possessive && i < all.length - 1 ? `${token.text}'s` : token.text));
    const name = words.join(' ').replace(/^(?:the|a|an|one|another|some|many|several) /i, '');
    const entity = add(mention.kind, name, mention);
    if (!mention.plural && mention.kind === 'unnamed') pending.push({ entity, block: sentence.block, plainOrg: org });
    return entity;
  };

  /** The person just named may be the one whom an earlier paragraph only described. */
  const claimPending = (sentence: Sentence, mention: Mention, entity: Entity): void => {
    const { org, head, family } = readRole(sentence, mention);
    for (const candidate of pending) {
      const described = candidate.entity;
      const close = sentence.block - candidate.block <= NAMED_WITHIN_BLOCKS && sentence.block > candidate.block;
      if (described.mergedInto !== null || described === entity || !close) continue;
      const titles = described.titles;
      const orgFits = candidate.plainOrg === null || org === null || candidate.plainOrg === org;
      if (
        orgFits &&
        titles.some(
          (title) => isCompatible(family, head, title) || isCompatible(title.family, title.head, { head, family, org }),
        )
      )
        mergeEntities(described, entity);
    }
  };

  const resolve = (sentence: Sentence, mention: Mention): Entity | null => {
    if (mention.form === 'pronoun') return null;
    const isPerson = mention.name.length > 0 && mention.kind === 'person';
    const found = isPerson
      ? resolvePerson(mention)
      : mention.form === 'place'
        ? resolvePlace(mention)
        : mention.form === 'role'
          ? resolveDescription(sentence, mention)
          : resolveBody(mention);
    if (found === null) return null;
    const entity = findEntity(found);
    const fresh = entity.lastBlock < 0;
    entity.lastBlock = sentence.block;
    entity.gender ??= mention.gender;
    if (mention.role !== null) {
      const { org, head, family } = readRole(sentence, mention);
      const first = sentence.tokens[mention.role.from];
      const last = sentence.tokens[mention.role.to - 1];
      if (first !== undefined && last !== undefined && entity.kind !== 'organisation') {
        const known = entity.titles.find((title) => title.head === head);
        if (known === undefined) {
          entity.titles.push({ head, family, org });
          entity.roles.push({
            text: { start: first.start, end: last.possessive ? last.start + last.text.length : last.end },
            org,
          });
        } else known.org ??= org;
      }
      if (isPerson && fresh) claimPending(sentence, mention, entity);
    }
    if (mention.form === 'place' && entity.roles.length === 0)
      entity.roles.push({ text: mentionSpan(sentence, mention), org: null });
    entity.mentions.push({ span: mentionSpan(sentence, mention), form: FORMS[mention.form] });
    return entity;
  };

  return { entities, resolve };
}
