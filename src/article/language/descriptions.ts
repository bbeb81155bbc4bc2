import type { Head } from '../lexicon/people.ts';
import { HEADS, TITLES } from '../lexicon/people.ts';
import { CUES } from '../lexicon/verbs.ts';
import { BODY_WORDS, DETERMINERS } from '../lexicon/words.ts';
import type { Mention } from './mention.ts';
import { NO_MENTION } from './mention.ts';
import { findNameEnd, isArticleOfTitle, isNameWord, readEntry, readName } from './names.ts';
import { findComplementEnd, findOrgEnd, readComplementOrg, readOrg } from './orgs.ts';
import { findHead, findHeadsEnd, headOf } from './roleNouns.ts';
import type { Token } from './tokens.ts';

/** "A Department of Health spokeswoman": the person whose body is named first, "of" and all. */
function findHeadInComplement(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly head: Head } | null {
  const to = findComplementEnd(tokens, at);
  const head = to === at ? null : headOf(tokens[to - 1]);
  return head === null || head.family === 'body' || tokens[to - 1]?.cap ? null : { to, head };
}

/** "The Independent Police Complaints Commission": the noun stands within the name of a body. */
function isInBodyName(tokens: readonly Token[], from: number, head: number): boolean {
  const end = findNameEnd(tokens, from);
  const last = tokens[end - 1];
  const whole = end > head + 1 && !tokens.slice(from, end - 1).some(({ possessive, cap }) => possessive || !cap);
  return whole && last !== undefined && BODY_WORDS.has(last.lower);
}

/** The words of a description before any name: "our diplomatic correspondent", "a spokesman for the ministry". */
function readRole(tokens: readonly Token[], at: number): Mention | null {
  const determiner = tokens[at]?.kind === 'word' && DETERMINERS.has(tokens[at].lower) ? tokens[at].lower : null;
  const from = determiner === null ? at : at + 1;
  const first = findHead(tokens, from);
  if (first === null || isInBodyName(tokens, from, first.at)) return null;
  const near = findHeadsEnd(tokens, first.at, first.head);
  const far = near.head.family === 'body' ? findHeadInComplement(tokens, near.to) : null;
  const heads = far ?? near;
  let to = heads.to;
  for (let i = 0; i < 3 && !tokens[to - 1]?.possessive; i += 1) to = findComplementEnd(tokens, to);
  const bodyFirst = heads.to - 1 > first.at && headOf(tokens[first.at])?.family === 'body';
  const orgEnd = far !== null ? far.to - 1 : bodyFirst ? first.at + 1 : findOrgEnd(tokens, from, first.at);
  const ours = determiner === 'our' && heads.head.family === 'journalist' ? 'BBC' : null;
  const { family, plural, gender } = heads.head;
  return {
    ...NO_MENTION,
    form: 'role',
    from: at,
    to,
    kind: family === 'body' && !plural ? 'organisation' : plural ? 'collective' : 'unnamed',
    role: { from: orgEnd, to: heads.to, head: tokens[heads.to - 1]?.lower ?? '' },
    org: readOrg(tokens, from, orgEnd) ?? readComplementOrg(tokens, heads.to, to) ?? ours,
    gender,
    plural,
    definite:
      determiner === null
        ? orgEnd > from && (tokens[orgEnd - 1]?.possessive ?? false)
        : /^(the|this|that|his|her|its|their|our|my)$/.test(determiner),
    owned: determiner !== null && /^(his|her|its|their)$/.test(determiner),
    possessive: tokens[to - 1]?.possessive ?? false,
  };
}

/** The person named at `at`, when the words before give the person's role; a single word must be told from a place or a day. */
function readNamed(tokens: readonly Token[], at: number): Mention | null {
  if (!isNameWord(tokens[at])) return null;
  const named = readName(tokens, at);
  if (named === null) return null;
  if (named.form === 'place')
    return named.to - named.from === 1 && readEntry(tokens, at)?.entry.sense === 'name'
      ? null
      : { ...named, form: 'short', entry: null };
  // "The head of the squad, Acting Detective Chief Superintendent, Mick Deal": ranks are no name.
  const ranks = named.name.every((word) => TITLES.has(word.toLowerCase()) || HEADS.has(word.toLowerCase()));
  return named.kind === 'person' && !(ranks && named.name.length > 1) ? named : null;
}

/** Whether a name between commas is closed by one, by a verb, or by the end: "his wife, Ann, said". */
function isClosed(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return next === undefined || next.kind !== 'word' || CUES.has(next.lower);
}

const NAMED_BODIES =
  /^(newspaper|tabloid|broadsheet|daily|weekly|paper|magazine|journal|charity|group|company|firm|retailer|airline|union|party|bank|supermarket|band|club|consultancy|brewery|consortium|broadcaster|agency|channel|station)$/;

/** "The tabloid Expressposten", "the charity Shelter": a body whose name follows its noun. */
function joinBodyName(tokens: readonly Token[], role: Mention): Mention {
  const named =
    NAMED_BODIES.test(role.role?.head ?? '') && role.role?.to === role.to ? readName(tokens, role.to) : null;
  if (named === null || named.form === 'place' || named.title !== null || tokens[role.to]?.lower === 'the') return role;
  // "The Daily Lantern": a noun with a capital is part of the name.
  const noun = tokens[role.to - 1];
  const name = noun?.cap && !noun.possessive ? [noun.text, ...named.name] : named.name;
  return { ...role, form: 'body', to: named.to, name, role: null, possessive: named.possessive };
}

/**
 * A description of a speaker at `at`: "Nato's chief", "our diplomatic correspondent", "US officials", with the name that
 * follows it if one does ("Secretary General Jaap de Hoop Scheffer"). `null` when the words there describe nobody.
 */
export function readDescription(tokens: readonly Token[], at: number): Mention | null {
  const role = readRole(tokens, at);
  if (role !== null && role.kind === 'organisation' && !role.possessive && !role.plural)
    return joinBodyName(tokens, role);
  if (role === null || role.possessive || role.plural || role.kind === 'organisation') return role;
  const comma = tokens[role.to]?.text === ',' ? 1 : 0;
  const article = comma === 1 && isArticleOfTitle(tokens, role.to + 1) ? 1 : 0;
  const named = readNamed(tokens, role.to + comma + article);
  if (named === null || (comma === 1 && !isClosed(tokens, named.to))) return role;
  const owner = named.possessive && !role.definite ? readDescription(tokens, named.to) : null;
  if (owner !== null) return { ...owner, from: at, org: named.name.join(' ') };
  return {
    ...role,
    form: named.form === 'full' ? 'full' : 'short',
    to: named.to,
    kind: 'person',
    name: named.name,
    title: named.title,
    gender: named.gender ?? role.gender,
    definite: true,
    possessive: named.possessive,
  };
}
