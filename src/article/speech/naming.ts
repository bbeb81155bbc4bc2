import type { Mention } from '../language/mention.ts';
import { LEGAL_FORMS, PARTICLES } from '../lexicon/words.ts';
import type { Entity } from './entities.ts';
import { fitsGender } from './entities.ts';
import type { Roster } from './roster.ts';

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const offset = words.length - tail.length;
  return offset >= 0 && tail.every((word, i) => word === words[offset + i]);
}

/** "Mr de Hoop Scheffer" and "Jaap" are Jaap de Hoop Scheffer; "Jaap Stam" is not. */
function isSamePerson(words: readonly string[], other: readonly string[]): boolean {
  const [long, short] = words.length >= other.length ? [words, other] : [other, words];
  if (endsWith(long, short)) return true;
  const [first = ''] = short;
  if (long[0] !== first) return false;
  return short.length === 1 ? !PARTICLES.has(first) : long.at(-1) === short.at(-1);
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}

function toTitle(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function findAlias(roster: Roster, mention: Mention): Entity | null {
  const label = mention.name.join(' ');
  return roster.findRecent(({ alias }) => alias === label);
}

/** "Stanley Tools" of "Stanley Tools plc". */
function withoutForm(words: readonly string[]): string {
  return (LEGAL_FORMS.has(words.at(-1)?.toLowerCase() ?? '') ? words.slice(0, -1) : words).join(' ');
}

/** Who a person's name means; a body whose name it begins counts where no person does ("Northline" for Northline Ferries). */
export function resolvePerson(roster: Roster, mention: Mention): Entity {
  const label = mention.name.join(' ');
  const short = mention.name.length === 1 ? findAlias(roster, mention) : null;
  if (short !== null) return short;
  // "Mrs Finch" was named before, and "Bryn" tells neither that this is she nor that it is not: two people.
  const isOther = ({ nameWords, gender }: Entity) =>
    mention.name.length > 1 && nameWords.length === 1 && gender !== null && mention.gender === null;
  const known = roster.findRecent(
    (entity) =>
      entity.kind === 'person' &&
      !isOther(entity) &&
      fitsGender(entity, mention.gender) &&
      isSamePerson(entity.nameWords, mention.name),
  );
  if (known !== null) {
    if (mention.name.length > known.nameWords.length) {
      known.nameWords = mention.name;
      known.name = mention.name.join(' ');
    }
    return known;
  }
  const form = roster.findRecent(
    ({ kind, nameWords, name }) => kind === 'organisation' && name !== label && withoutForm(nameWords) === label,
  );
  if (form !== null) return form;
  const bare = mention.form === 'short' && mention.title === null;
  const body = bare
    ? roster.findRecent(({ kind, nameWords }) => kind === 'organisation' && nameWords[0] === mention.name[0])
    : null;
  if (body !== null) return body;
  const titled =
    mention.title !== null && mention.name.length === 1 ? [toTitle(mention.title), ...mention.name] : mention.name;
  return roster.add('person', titled.join(' '), mention);
}

/** Which body a name means; an acronym means the body whose initials it is. */
export function resolveBody(roster: Roster, mention: Mention): Entity {
  const label = mention.name.join(' ');
  const short = findAlias(roster, mention);
  if (short !== null) return short;
  const known = roster.findRecent(({ kind, nameWords }) => {
    const name = nameWords.join(' ');
    return (
      kind === 'organisation' &&
      (withoutForm(nameWords) === withoutForm(mention.name) ||
        (label.length > 1 && initials(nameWords) === label) ||
        (name.length > 1 && initials(mention.name) === name))
    );
  });
  return known ?? roster.add('organisation', label, mention);
}

/** The government that a country or its capital stands for; it goes by the capital where the story uses that. */
export function resolvePlace(roster: Roster, mention: Mention): Entity {
  const label = mention.name.join(' ');
  const countryId = mention.entry?.place.countryId ?? null;
  const known = roster.findRecent((entity) => {
    if (entity.kind !== 'government') return false;
    return countryId === null ? entity.nameWords.join(' ') === label : entity.countryId === countryId;
  });
  const entity = known ?? roster.add('government', label, mention);
  if (mention.entry?.sense === 'capital') entity.name = label;
  return entity;
}
