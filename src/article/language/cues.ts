import { BE, CUES, HAVE, MODALS } from '../lexicon/verbs.ts';
import { type Doubt, findDoubt, isAdverb } from './doubts.ts';
import type { Mention } from './mention.ts';
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

/** "Ravi Menon of the institute", "Sgt Rae, of the force,": the person before the words that say of where. */
function climb(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): Mention {
  if (!/^(of|from|at|for|with|in)$/.test(tokens[mention.from - 1]?.lower ?? '')) return mention;
  let end = tokens[mention.from - 2]?.text === ',' ? mention.from - 2 : mention.from - 1;
  // An age stands between: "Nina Lowe, 30, from the US".
  if (/^\d+$/.test(tokens[end - 1]?.text ?? '') && tokens[end - 2]?.text === ',') end -= 2;
  const owner = mentions.find(({ to }) => to === end);
  return owner !== undefined && owner.name.length > 0 && owner.kind === 'person' && !owner.possessive ? owner : mention;
}

/** "One of the hostages, bank clerk Rima Aoun,", "another resident, who gave her name only as Jean,": the name within says who. */
function givesName(tokens: readonly Token[], outer: Mention, inner: Mention, comma: number): boolean {
  const nameless = outer.form === 'role' && outer.name.length === 0;
  if (!nameless || inner.kind !== 'person' || inner.name.length === 0 || inner.possessive) return false;
  const between = tokens.slice(comma + 1, inner.from).map(({ lower }) => lower);
  const last = between.at(-1) ?? '';
  const told = last === 'as' && between.some((word) => /^(name|named|known|identified)$/.test(word));
  return between.length === 0 || told || /^(called|named)$/.test(last);
}

/** The mention that ends at token `end`, or before a parenthesis in commas that ends there: "Jane Roe, 34," or "Mr Roe, who was there,". */
function findSubjectEndingAt(tokens: readonly Token[], mentions: readonly Mention[], end: number): Mention | null {
  const direct = mentions.find((mention) => mention.to === end);
  if (direct !== undefined) return direct.possessive ? null : climb(tokens, mentions, direct);
  if (tokens[end - 1]?.text !== ',') return null;
  const beforeComma = mentions.find((mention) => mention.to === end - 1);
  let open = end - 2;
  while (open > 0 && tokens[open]?.text !== ',' && tokens[open]?.kind !== 'quote') open -= 1;
  // An age stands between: "Bill Tranter, 80, who asked to see it, said".
  const aged = tokens[open - 2]?.text === ',' && /^\d+$/.test(tokens[open - 1]?.text ?? '') ? open - 2 : open;
  const outer =
    open > 0
      ? mentions.find(({ from, to, possessive }) => from < aged && (open <= to || to === aged) && !possessive)
      : undefined;
  if (outer !== undefined && beforeComma !== undefined && givesName(tokens, outer, beforeComma, open))
    return beforeComma;
  if (outer !== undefined && outer.form !== 'pronoun') return climb(tokens, mentions, outer);
  return beforeComma !== undefined && !beforeComma.possessive ? climb(tokens, mentions, beforeComma) : null;
}

/** The subject of a verb that its subject does not touch: the first speaker of its clause that no preposition governs. */
function findClauseSubject(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Mention | null {
  let start = verb;
  while (
    start > 0 &&
    tokens[start - 1]?.kind !== 'quote' &&
    !/^(that|because|although|but|while|;|:|-|–)$/.test(tokens[start - 1]?.lower ?? '')
  )
    start -= 1;
  const free = mentions.filter((mention) => {
    const before = tokens[mention.from - 1]?.lower ?? '';
    return (
      mention.from >= start &&
      mention.to <= verb &&
      !mention.possessive &&
      !/^(of|in|to|by|with|from|for|at|on|against|about|after|before|over|between|into|than|as|near|during|under)$/.test(
        before,
      )
    );
  });
  return free[0] ?? null;
}

function agrees(subject: Mention, form: 'base' | 'third' | 'past' | 'ing'): boolean {
  if (form === 'base') return subject.plural || subject.form === 'body';
  return form !== 'third' || !subject.plural || subject.form === 'pronoun';
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
  // What somebody will or would say has not been said.
  if (MODALS.has(before)) return null;
  const start = HAVE.has(tokens[from]?.lower ?? '') ? from : at;
  const touching = findSubjectEndingAt(tokens, mentions, from);
  if (touching !== null && agrees(touching, verb.form))
    return {
      ...cue,
      from: start,
      subject: touching,
      place: 'before',
      doubt: findDoubt(tokens, mentions, touching, 'before'),
    };
  const left = tokens[from - 1];
  const opens = left === undefined || left.kind === 'quote' || /^[,\-–—]$/.test(left.text);
  if (opens && next !== undefined && verb.form !== 'base' && verb.speech && agrees(next, verb.form))
    return { ...cue, subject: next, place: 'after', doubt: findDoubt(tokens, mentions, next, 'after') };
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

/** "was quoted as saying". */
function readQuotedAs(tokens: readonly Token[], mentions: readonly Mention[], at: number): Cue | null {
  if (tokens[at]?.lower !== 'quoted' || tokens[at + 1]?.lower !== 'as' || tokens[at + 2]?.lower !== 'saying')
    return null;
  const subject = findClauseSubject(tokens, mentions, at);
  return {
    from: at,
    to: at + 3,
    base: 'say',
    speech: true,
    subject,
    place: subject === null ? 'shared' : 'before',
    doubt: null,
  };
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
      if (cue.subject !== null || shared !== null) cues.push(cue.subject === null ? { ...cue, subject: shared } : cue);
    }
    at = cue === null ? at + 1 : cue.to;
  }
  return cues;
}
