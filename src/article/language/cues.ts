import { hasFiniteVerb } from '../blocks/shapes.ts';
import { BE, CUES, HAVE, MODALS } from '../lexicon/verbs.ts';
import { FIGURES } from '../lexicon/words.ts';
import { type Doubt, findDoubt, isAdjective, isAdverb } from './doubts.ts';
import type { Mention } from './mention.ts';
import { findClauseSubject, findNameBehind, findSubjectEndingAt } from './subjects.ts';
import type { Token } from './tokens.ts';

/**
 * A verb of speech or view with its subject. `place` tells where the subject stands: before the verb, after it, or taken
 * from the clause that the verb hangs on. Ranges are token indexes, ends exclusive.
 */
export type Cue = {
  readonly from: number;
  readonly to: number;
  readonly base: string;
  readonly speech: boolean;
  readonly subject: Mention | null;
  readonly place: 'before' | 'after' | 'shared';
  /** Why the subject must not be taken for the speaker; `null` where nothing speaks against it. */
  readonly doubt: Doubt | null;
};

function agrees(subject: Mention, form: 'base' | 'third' | 'past' | 'ing'): boolean {
  if (form === 'base') return subject.plural || subject.form === 'body';
  return form !== 'third' || !subject.plural || subject.form === 'pronoun';
}

const ALSO_NOUNS =
  /^(question|claim|report|comment|call|demand|hope|fear|doubt|promise|state|note|remark|praise|appeal|blame)$/;

/** "Questions had to be asked": what looks like a verb has one of its own. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const verb = CUES.get(tokens[at]?.lower ?? '');
  if (verb === undefined || !ALSO_NOUNS.test(verb.base)) return false;
  return (verb.form === 'third' || verb.form === 'base') && (BE.has(next) || HAVE.has(next) || MODALS.has(next));
}

/** "He claimed £40", "she claims for a car", "the firm reported a loss": nothing is said; what is said has a verb. */
function takesThing(tokens: readonly Token[], at: number): boolean {
  const base = CUES.get(tokens[at]?.lower ?? '')?.base;
  const rest = tokens.slice(at + 1);
  const [next] = rest;
  if (next === undefined || next.kind === 'quote' || next.kind === 'punct') return false;
  const hasVerb = (words: readonly Token[]) => hasFiniteVerb(`x ${words.map(({ text }) => text).join(' ')}`);
  if (base === 'report') {
    const end = rest.findIndex(({ kind }) => kind !== 'word');
    const thing = end < 0 ? rest : rest.slice(0, end);
    return next.lower !== 'that' && thing.some(({ lower }) => FIGURES.test(lower)) && !hasVerb(thing);
  }
  if (base !== 'claim') return false;
  if (next.lower === 'for' || /^[£$€\d]/.test(next.text)) return true;
  const quoted = rest.some(({ kind }) => kind === 'quote');
  return !quoted && next.lower !== 'that' && !hasVerb(rest) && next.lower !== 'to';
}

/** "It is a fine team, said Neil Orr.": one comma, and behind the verb a subject that ends the clause. */
function isInverted(tokens: readonly Token[], verb: number, next: Mention): boolean {
  const before = tokens.slice(0, verb);
  const end = tokens[next.to];
  const alone = before.at(-1)?.text === ',' && !before.slice(0, -1).some(({ kind }) => kind !== 'word');
  return alone && next.form !== 'pronoun' && next.form !== 'place' && (end === undefined || end.kind === 'punct');
}

/** "Who asked not to be named": a condition, and nothing that the story reports. */
function asksForSilence(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return CUES.get(tokens[at]?.lower ?? '')?.base === 'ask' && /^not to be (named|identified)$/.test(rest.join(' '));
}

function readCue(tokens: readonly Token[], mentions: readonly Mention[], at: number): Cue | null {
  const token = tokens[at];
  const verb = token?.kind === 'word' && !token.cap ? CUES.get(token.lower) : undefined;
  if (verb === undefined) return null;
  let from = at;
  while (isAdverb(tokens[from - 1]) && from > 0) from -= 1;
  const before = tokens[from - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  const next = mentions.find((mention) => mention.from === at + 1);
  const cue = { from: at, to: at + 1, base: verb.base, speech: verb.speech, doubt: null };
  if (verb.form === 'ing') {
    const joined =
      before === ',' || before === 'and' || before === 'by' || before === 'as' || tokens[from - 1]?.kind === 'quote';
    return joined && verb.base !== 'ask' ? { ...cue, subject: null, place: 'shared' } : null;
  }
  if (BE.has(before) || /^(to|not|n't|the|a|an|of|no|any|his|her|their|its)$/.test(before)) return null;
  if (verb.form === 'past' && (after === 'by' || (after === 'to' && verb.base === 'say'))) return null;
  if (/^(accused|blamed|condemned)$/.test(token?.lower ?? '') && /^(of|for)$/.test(after)) return null;
  // "A puppet called Mr Sprout" is a name, not what the puppet says.
  if (
    token?.lower === 'called' &&
    tokens[at + 1]?.cap &&
    tokens[at - 1]?.kind === 'word' &&
    !/^(he|she|they|it|who)$/.test(before)
  )
    return null;
  if (HAVE.has(before)) {
    from -= 1;
    while (isAdverb(tokens[from - 1]) && from > 0) from -= 1;
  }
  // What somebody will or would say has not been said; "Mrs May" is a name.
  if (MODALS.has(before) && !tokens[from - 1]?.cap) return null;
  if (isNoun(tokens, at) || takesThing(tokens, at) || asksForSilence(tokens, at)) return null;
  const start = HAVE.has(tokens[from]?.lower ?? '') ? from : at;
  const touching = findSubjectEndingAt(tokens, mentions, from);
  const inverted = verb.speech && next !== undefined && isInverted(tokens, from, next);
  if (touching !== null && agrees(touching, verb.form) && !inverted)
    return {
      ...cue,
      from: start,
      subject: touching,
      place: 'before',
      doubt: findDoubt(tokens, mentions, touching, 'before'),
    };
  const left = tokens[from - 1];
  const opens = left === undefined || left.kind === 'quote' || /^[,\-–—]$/.test(left.text);
  if (opens && next !== undefined && verb.form !== 'base' && verb.speech && agrees(next, verb.form)) {
    const subject = findNameBehind(tokens, mentions, next) ?? next;
    return { ...cue, subject, place: 'after', doubt: findDoubt(tokens, mentions, subject, 'after') };
  }
  if (verb.form !== 'past' || left === undefined) return null;
  if (/^(and|but|then|or)$/.test(left.lower)) return { ...cue, from: start, subject: null, place: 'shared' };
  if (!verb.speech || !/^(say|tell|add|insist|warn|argue|announce|declare|explain)$/.test(verb.base)) return null;
  const distant = findClauseSubject(tokens, mentions, at);
  return distant === null ? null : { ...cue, from: start, subject: distant, place: 'before' };
}

function readAccording(tokens: readonly Token[], mentions: readonly Mention[], at: number): Cue | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const subject = mentions.find((mention) => mention.from === at + 2) ?? null;
  return subject === null
    ? null
    : { from: at, to: at + 2, base: 'according', speech: true, subject, place: 'after', doubt: null };
}

/** "was quoted as saying", "a friend quoted Carol Ames as saying": who is quoted speaks, not who quotes. */
function readQuotedAs(tokens: readonly Token[], mentions: readonly Mention[], at: number): Cue | null {
  if (!/^quote[ds]$/.test(tokens[at]?.lower ?? '') || tokens[at]?.kind !== 'word') return null;
  const as = tokens.findIndex(
    ({ lower }, i) => i > at && i <= at + 8 && lower === 'as' && tokens[i + 1]?.lower === 'saying',
  );
  const cue = { from: at, to: as + 2, base: 'say', speech: true, doubt: null };
  if (as === at + 1) {
    const subject = findClauseSubject(tokens, mentions, at);
    return { ...cue, subject, place: subject === null ? 'shared' : 'before' };
  }
  const quoted = mentions.find(({ from }) => from === at + 1);
  if (as > at && quoted !== undefined && quoted.form !== 'pronoun' && !quoted.owned && !quoted.possessive)
    return { ...cue, subject: quoted, place: 'before' };
  const whom = tokens[at + 1]?.lower ?? '';
  const quoter = findSubjectEndingAt(tokens, mentions, at);
  if (quoter === null || !(as > at || /^(him|her|them)$/.test(whom))) return null;
  return { ...cue, to: as > at ? as + 2 : at + 2, subject: quoter, place: 'before', doubt: 'quotes-another' };
}

/** The verbs of a sentence that report, in order. A shared subject is that of the nearest verb before which has one. */
export function findCues(tokens: readonly Token[], mentions: readonly Mention[]): readonly Cue[] {
  const cues: Cue[] = [];
  let at = 0;
  while (at < tokens.length) {
    const cue =
      readAccording(tokens, mentions, at) ?? readQuotedAs(tokens, mentions, at) ?? readCue(tokens, mentions, at);
    if (cue !== null) {
      const shared =
        cue.place === 'shared'
          ? (cues.findLast((earlier) => earlier.subject !== null)?.subject ??
            findClauseSubject(tokens, mentions, cue.from))
          : null;
      const doubt = shared !== null && isAdjective(tokens, shared) ? 'a-place-before-the-speaker' : null;
      if (cue.subject !== null) cues.push(cue);
      else if (shared !== null) cues.push({ ...cue, subject: shared, doubt });
    }
    at = cue === null ? at + 1 : cue.to;
  }
  return cues;
}
