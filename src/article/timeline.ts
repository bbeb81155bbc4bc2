import type { Span, Stamp, Statement, TimelineItem, When } from './article.ts';
import type { Day } from './calendar.ts';
import { computeWeekday, formatDay, parseMonth, shiftDay, WEEKDAYS } from './calendar.ts';
import type { Token } from './language/tokens.ts';
import type { Sentence } from './speech/sentence.ts';

type Found = { readonly from: number; readonly to: number; readonly day: Day | null };

/** Nouns of events that a statement may be placed before or after. */
const EVENTS =
  /^(talks|meeting|meetings|summit|hearing|trial|vote|debate|match|game|race|attack|attacks|explosion|blast|crash|incident|funeral|ceremony|speech|announcement|verdict|ruling|visit|session|conference|inquest|election|elections|decision|defeat|victory|win|launch)$/;

function readWeekday(tokens: readonly Token[], at: number, today: Day | null): Found | null {
  const index = WEEKDAYS.indexOf(tokens[at]?.lower ?? '');
  if (index < 0 || !tokens[at]?.cap) return null;
  const on = /^(on|late|early|last|next)$/.test(tokens[at - 1]?.lower ?? '');
  const isNext = tokens[at - 1]?.lower === 'next';
  const back = today === null ? 0 : (computeWeekday(today) - index + 7) % 7;
  const to = /^(morning|afternoon|evening|night)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return { from: on ? at - 1 : at, to, day: today === null || isNext ? null : shiftDay(today, -back) };
}

function readDate(tokens: readonly Token[], at: number, today: Day | null): Found | null {
  const day = Number(tokens[at]?.text);
  const month = tokens[at + 1]?.cap ? parseMonth(tokens[at + 1]?.text ?? '') : null;
  if (
    !Number.isInteger(day) ||
    day < 1 ||
    day > 31 ||
    month === null ||
    !/^[A-Z][a-z]{2,8}$/.test(tokens[at + 1]?.text ?? '')
  )
    return null;
  const printed = /^(19|20)\d\d$/.test(tokens[at + 2]?.text ?? '') ? Number(tokens[at + 2]?.text) : null;
  const year = printed ?? today?.year ?? null;
  return {
    from: tokens[at - 1]?.lower === 'on' ? at - 1 : at,
    to: printed === null ? at + 2 : at + 3,
    day: year === null ? null : { year, month, day },
  };
}

function readRelative(tokens: readonly Token[], at: number, today: Day | null): Found | null {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'yesterday') return { from: at, to: at + 1, day: today === null ? null : shiftDay(today, -1) };
  if (lower === 'today') return { from: at, to: at + 1, day: today };
  const beforeNoun =
    tokens[at + 1]?.kind === 'word' &&
    at > 0 &&
    tokens[at + 1]?.lower !== 'on' &&
    tokens[at + 1]?.lower !== 'this' &&
    tokens[at + 1]?.lower !== 'in';
  if (lower === 'earlier' || lower === 'later') {
    const more = next === 'this' || (next === 'in' && tokens[at + 2]?.lower === 'the') ? at + 3 : at + 1;
    return beforeNoun ? null : { from: at, to: more === at + 3 && next === 'in' ? at + 4 : more, day: null };
  }
  if (lower === 'last' && /^(week|month|year|night|weekend)$/.test(next)) return { from: at, to: at + 2, day: null };
  if (/^(after|before|following|during|ahead)$/.test(lower)) {
    for (let i = at + 1; i < Math.min(at + 5, tokens.length) && tokens[i]?.kind === 'word'; i += 1) {
      if (EVENTS.test(tokens[i]?.lower ?? '')) return { from: at, to: i + 1, day: null };
    }
  }
  return null;
}

function findWhen(tokens: readonly Token[], today: Day | null): Found | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    const found = readWeekday(tokens, at, today) ?? readDate(tokens, at, today) ?? readRelative(tokens, at, today);
    if (found !== null) return found;
  }
  return null;
}

function toWhen(found: Found | null, tokens: readonly Token[]): When {
  const first = found === null ? undefined : tokens[found.from];
  const last = found === null ? undefined : tokens[found.to - 1];
  if (found === null || first === undefined || last === undefined) return { phrase: null, precision: 'none' };
  const phrase: Span = { start: first.start, end: last.start + last.text.length };
  return found.day === null
    ? { phrase, precision: 'relative' }
    : { phrase, iso: formatDay(found.day), precision: 'day' };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The sentence from `from` on that holds an offset. */
function findSentence(sentences: readonly Sentence[], from: number, offset: number): Sentence | undefined {
  for (let i = from; i < sentences.length; i += 1) {
    const tokens = sentences[i]?.tokens ?? [];
    if ((tokens[0]?.start ?? 0) > offset) return undefined;
    if (offset < (tokens.at(-1)?.end ?? 0)) return sentences[i];
  }
  return undefined;
}

/**
 * When each statement was made, in reading order. A time is what the reporter's own words of its sentence state ("Earlier",
 * "after talks", "on Thursday"), never a guess; words inside what is said tell of other times and are passed over.
 */
export function buildTimeline(
  statements: readonly Statement[],
  sentences: readonly Sentence[],
  stamp: Stamp | null,
): readonly TimelineItem[] {
  const local = stamp?.ukLocal.slice(0, 10).split('-').map(Number) ?? [];
  const [year, month, day] = local;
  const today = year === undefined || month === undefined || day === undefined ? null : { year, month, day };
  let at = 0;
  return statements
    .filter(({ kind }) => kind !== 'echo')
    .map((statement, i) => {
      const anchor = statement.cue ?? statement.content[0] ?? { start: 0, end: 0 };
      while (
        at < sentences.length - 1 &&
        (sentences[at]?.tokens.at(-1)?.end ?? 0) <= Math.min(anchor.start, statement.content[0]?.start ?? 0)
      )
        at += 1;
      const sentence = findSentence(sentences, at, anchor.start);
      const reported = statement.kind === 'indirect' ? statement.content : [];
      const tokens = (sentence?.tokens ?? []).filter((token) => !reported.some((span) => contains(span, token)));
      const when = toWhen(findWhen(tokens, today), tokens);
      return {
        statementId: statement.id,
        when,
        order: i + 1,
        basis: when.phrase === null ? 'reading-order' : 'stated',
      } as const;
    });
}
