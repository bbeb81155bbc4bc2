import type { Mention } from '../language/mention.ts';
import type { Entity, Title } from './entities.ts';
import { fitsGender, isCompatible } from './entities.ts';
import type { Roster } from './roster.ts';
import type { Sentence } from './sentence.ts';

/** Blocks after which a bare description no longer refers back to the person it described. */
const DESCRIPTION_BLOCKS = 8;
/** Blocks within which "the singer" is the person of whom only a name has been given. */
const NEAR_BLOCKS = 2;

/** Families of role nouns that may refer back to a person introduced by name only ("the singer"). */
const UNSAID = /^(artist|sport|worker|clergy|academic|bench)$/;

/** "The 19-year-old", "the 19-year-old student". */
function tellsAge(sentence: Sentence, mention: Mention): boolean {
  return sentence.tokens.slice(mention.from, mention.to).some((token) => /^\d+-year-old$/.test(token.lower));
}

function isOnePerson({ kind, plural }: Entity): boolean {
  return (kind === 'person' || kind === 'unnamed') && !plural;
}

/** The most recent entity with this exact title; else the most recent one with a compatible title. */
function findTitled(roster: Roster, sentence: Sentence, mention: Mention, said: Title): Entity | null {
  const fits = (entity: Entity) => entity.plural === mention.plural && fitsGender(entity, mention.gender);
  const sameOrg = (title: Title) => said.org === null || title.org === null || title.org === said.org;
  const exact = roster.findRecent(
    (entity) =>
      fits(entity) &&
      entity.titles.some((title) => title.head === said.head && title.qualifier === said.qualifier && sameOrg(title)),
  );
  if (exact !== null || mention.plural) return exact;
  const near = (entity: Entity) => sentence.block - entity.lastBlock <= DESCRIPTION_BLOCKS;
  const justNow = (entity: Entity) => sentence.block - entity.lastBlock <= NEAR_BLOCKS;
  const alike = (entity: Entity) => (title: Title) =>
    isCompatible(said, title) &&
    (said.org === null || title.org === said.org || (title.org === null && justNow(entity)));
  return roster.findRecent(
    (entity) => fits(entity) && entity.kind !== 'organisation' && near(entity) && entity.titles.some(alike(entity)),
  );
}

/** "The singer", "the 19-year-old", after somebody of whom only the name has been given. */
function findUntitled(roster: Roster, sentence: Sentence, mention: Mention, said: Title): Entity | null {
  const near = (entity: Entity) =>
    sentence.block - entity.lastBlock <= NEAR_BLOCKS && fitsGender(entity, mention.gender);
  if (tellsAge(sentence, mention) || /^(man|woman|boy|girl|teenager|pensioner)$/.test(said.head)) {
    const last = roster.findRecent((entity) => isOnePerson(entity) && near(entity));
    const here = (entity: Entity) => isOnePerson(entity) && entity.lastBlock === sentence.block;
    // Where somebody is named in the same paragraph and another shortly before, the age does not tell which.
    const other = roster.findRecent((entity) => entity !== last && isOnePerson(entity) && near(entity));
    return last !== null && here(last) && other !== null ? null : last;
  }
  if (!UNSAID.test(said.family)) return null;
  return roster.findRecent(
    (entity) => entity.kind === 'person' && near(entity) && entity.titles.every(({ family }) => family === 'someone'),
  );
}

/** "said one", "others said": of the group that was spoken of last. */
function addOneOfMany(roster: Roster, sentence: Sentence, mention: Mention): Entity {
  const group = roster.findRecent((entity) => entity.plural && sentence.block - entity.lastBlock <= DESCRIPTION_BLOCKS);
  const word = sentence.tokens[mention.from]?.lower ?? 'one';
  return roster.add(mention.kind, group === null ? word : `${word} of the ${group.name.toLowerCase()}`, mention);
}

function toName(sentence: Sentence, mention: Mention): string {
  const words = sentence.tokens
    .slice(mention.from, mention.to)
    .map((token, i, all) => (token.possessive && i < all.length - 1 ? `${token.text}'s` : token.text));
  return words.join(' ').replace(/^(?:the|a|an|one|another|some|many|several) /i, '');
}

/** Whom a description means: somebody known where it is definite and fits, else somebody new without a name. */
export function resolveDescription(roster: Roster, sentence: Sentence, mention: Mention, said: Title): Entity {
  if (mention.role === null) return addOneOfMany(roster, sentence, mention);
  const known = mention.definite || mention.plural ? findTitled(roster, sentence, mention, said) : null;
  if (known !== null) return known;
  const bare = mention.definite && !mention.plural && !mention.owned && said.org === null;
  const untitled = bare ? findUntitled(roster, sentence, mention, said) : null;
  return untitled ?? roster.add(mention.kind, toName(sentence, mention), mention);
}
