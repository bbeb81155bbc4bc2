import { HEADS } from '../lexicon/people.ts';
import { CUES } from '../lexicon/verbs.ts';
import { CALENDAR_WORDS, DETERMINERS } from '../lexicon/words.ts';
import { readDescription } from './descriptions.ts';
import type { Mention } from './mention.ts';
import { NO_MENTION } from './mention.ts';
import { isFunctionWord, readName } from './names.ts';
import type { Token } from './tokens.ts';

const PRONOUNS: ReadonlyMap<string, Partial<Mention>> = new Map<string, Partial<Mention>>([
  ['he', { gender: 'm' }],
  ['she', { gender: 'f' }],
  ['they', { plural: true, kind: 'collective' }],
  ['it', { kind: 'organisation' }],
  ['who', {}],
  ['i', { kind: 'author' }],
  ['we', { kind: 'author', plural: true }],
]);

function readPronoun(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  const more = token === undefined || /^[A-Z]{2}/.test(token.text) ? undefined : PRONOUNS.get(token.lower);
  return more === undefined ? null : { ...NO_MENTION, form: 'pronoun', from: at, to: at + 1, kind: 'person', ...more };
}

/** Whether a noun phrase may begin at a token. */
function mayBegin(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || CALENDAR_WORDS.has(token.lower)) return false;
  if (DETERMINERS.has(token.lower)) return true;
  if (isFunctionWord(token)) return false;
  return token.cap || HEADS.has(token.lower) || !CUES.has(token.lower);
}

/** "said one", "another added": somebody of a group that was named before. */
function readOneOfMany(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^(one|another|others|some)$/.test(token.lower)) return null;
  const reports = (near: Token | undefined) =>
    near !== undefined && near.kind === 'word' && CUES.get(near.lower)?.speech === true;
  // "One of them said": of whom, the sentence does not tell.
  const of = tokens[at + 1]?.lower === 'of' && /^(them|us|those|these|whom)$/.test(tokens[at + 2]?.lower ?? '');
  const to = of ? at + 3 : at + 1;
  const next = tokens[to];
  const stands =
    (reports(tokens[at - 1]) && (next === undefined || next.kind === 'punct')) ||
    (reports(next) && CUES.get(next?.lower ?? '')?.form !== 'ing');
  const plural = token.lower === 'others' || token.lower === 'some';
  return stands
    ? {
        ...NO_MENTION,
        form: 'role',
        from: at,
        to,
        kind: plural ? 'collective' : 'unnamed',
        plural,
        definite: false,
      }
    : null;
}

function isReport(token: Token | undefined): boolean {
  const cue = token?.kind === 'word' ? CUES.get(token.lower) : undefined;
  return cue?.speech === true && (cue.form === 'past' || cue.form === 'third');
}

const LAND =
  /^(province|town|village|city|region|state|district|county|island|port|suburb|valley|department|hamlet|commune|borough|parish|prefecture)$/;

/** "In Caqueta", "the province of Caqueta": a place that no gazetteer has, not a person. */
function isUnlistedPlace(tokens: readonly Token[], { from, form, title, possessive, kind, gender }: Mention): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  const governed =
    /^(in|near|outside|across|throughout)$/.test(before) ||
    (/^(of|called)$/.test(before) && LAND.test(tokens[from - 2]?.lower ?? ''));
  return governed && kind === 'person' && form === 'short' && title === null && !possessive && gender === null;
}

/** Somebody described by a noun that no list has, beside a verb of speech: "said a beachcomber", "the beachcomber said". */
function readUnlisted(tokens: readonly Token[], at: number): Mention | null {
  const determiner = tokens[at];
  if (determiner?.kind !== 'word' || !/^(a|an|the|one|another)$/.test(determiner.lower)) return null;
  let to = at + 1;
  while (
    to - at <= 5 &&
    tokens[to]?.kind === 'word' &&
    /^[a-z-]+$/.test(tokens[to]?.text ?? '') &&
    !isFunctionWord(tokens[to] ?? determiner) &&
    !isReport(tokens[to])
  )
    to += 1;
  const next = tokens[to];
  const ends =
    next === undefined ||
    next.kind !== 'word' ||
    /^(who|in|at|from|whose|of|near|with|on|outside|inside)$/.test(next.lower);
  if (to === at + 1 || !(isReport(next) || (isReport(tokens[at - 1]) && ends))) return null;
  const head = tokens[to - 1]?.lower ?? '';
  const plural = determiner.lower === 'the' && /[^su]s$/.test(head);
  return {
    ...NO_MENTION,
    form: 'role',
    from: at,
    to,
    kind: plural ? 'collective' : 'unnamed',
    plural,
    role: { from: at + 1, to, head },
    definite: determiner.lower === 'the',
  };
}

/** A name with the role that follows it between commas, perhaps after an age: "Mary Ogden, 58, general secretary of the union,". */
function joinApposition(tokens: readonly Token[], name: Mention, role: Mention | undefined): Mention | null {
  if (role === undefined || role.form !== 'role' || role.plural || role.role === null || role.possessive) return null;
  if (name.kind !== 'person' || name.form === 'pronoun' || name.role !== null || name.possessive) return null;
  const between = tokens.slice(name.to, role.from);
  const commas =
    between[0]?.text === ',' &&
    between.every(
      (token) => token.text === ',' || /^\d+$/.test(token.text) || /^(now|then|himself|herself)$/.test(token.lower),
    );
  const next = tokens[role.to];
  const closed =
    next === undefined ||
    next.kind !== 'word' ||
    CUES.has(next.lower) ||
    /^(who|and|in|at|from|with|whose)$/.test(next.lower);
  if (!commas || !closed || role.kind === 'organisation') return null;
  return { ...name, to: role.to, role: role.role, org: role.org, gender: name.gender ?? role.gender };
}

/** The mentions of a sentence, apart and in order; the longest reading at each place. */
export function findMentions(tokens: readonly Token[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read =
      readPronoun(tokens, at) ??
      readOneOfMany(tokens, at) ??
      (mayBegin(tokens[at]) ? (readDescription(tokens, at) ?? readUnlisted(tokens, at) ?? readName(tokens, at)) : null);
    const last = mentions.at(-1);
    const joined = last === undefined ? null : joinApposition(tokens, last, read ?? undefined);
    if (joined !== null) mentions[mentions.length - 1] = joined;
    else if (read !== null && !isUnlistedPlace(tokens, read)) mentions.push(read);
    at = read === null ? at + 1 : read.to;
  }
  return mentions;
}
