import type { Block, ParsedArticle, Speaker, Statement, Sureness } from '../../src/article/article.ts';
import { parseLines } from '../../src/article/lines.ts';
import { findNearestName, findSpansByPattern } from './baselines.ts';
import type { Count } from './count.ts';
import { NOTHING } from './count.ts';
import { isSameName } from './names.ts';
import type { Truth, TruthQuote, TruthSegment } from './truth.ts';

/** How the speaker of one quotation of the truth was found. */
export type Answer = {
  readonly attribution: string;
  /** Some of the words were found as a direct quotation. */
  readonly found: boolean;
  readonly answered: boolean;
  readonly right: boolean;
  /** How sure the parser is of it. */
  readonly sure: Sureness;
  readonly baseline: boolean;
  readonly wanted: string;
  readonly got: string | null;
  readonly words: string;
};

export type PageScore = {
  readonly losslessLines: number;
  readonly lines: number;
  readonly types: ReadonlyMap<string, Count>;
  readonly wrongLines: readonly string[];
  readonly stamp: boolean;
  readonly title: boolean;
  readonly byline: boolean;
  readonly strict: Count;
  readonly overlap: Count;
  readonly pattern: Count;
  readonly wrongSpans: readonly string[];
  readonly answers: readonly Answer[];
};

const ALIASES: Readonly<Record<string, string>> = { para: 'paragraph', alt: 'imageAlt' };

function scoreTypes(blocks: readonly Block[], truth: Truth, source: string): Pick<PageScore, 'types' | 'wrongLines'> {
  const types = new Map<string, Count>();
  const wrongLines: string[] = [];
  const given = new Map(parseLines(source).flatMap((line) => (line.blank ? [] : [[line.n, '' as string] as const])));
  for (const block of blocks) {
    for (const n of given.keys()) if (block.lines[0] <= n && n <= block.lines[1]) given.set(n, block.type);
  }
  const bump = (type: string, key: keyof Count) => {
    const count = types.get(type) ?? NOTHING;
    types.set(type, { ...count, [key]: count[key] + 1 });
  };
  for (const [i, label] of truth.lineLabels.entries()) {
    const wanted = ALIASES[label] ?? label;
    const got = given.get(i + 1);
    if (wanted === 'blank' || got === undefined) continue;
    bump(wanted, 'wanted');
    bump(got, 'given');
    if (wanted === got) bump(wanted, 'hit');
    else wrongLines.push(`line ${i + 1}: ${wanted}, read as ${got}: ${source.split('\n')[i]?.slice(0, 60)}`);
  }
  return { types, wrongLines };
}

function overlaps(a: TruthSegment, b: TruthSegment): boolean {
  return a.start < b.end && b.start < a.end;
}

function countSpans(
  given: readonly TruthSegment[],
  wanted: readonly TruthSegment[],
  matches: (a: TruthSegment, b: TruthSegment) => boolean,
): Count {
  return {
    hit: wanted.filter((span) => given.some((other) => matches(span, other))).length,
    given: given.length,
    wanted: wanted.length,
  };
}

function answerQuote(
  source: string,
  quote: TruthQuote,
  direct: readonly Statement[],
  speakers: readonly Speaker[],
): Answer {
  const found = direct.find(({ content }) =>
    quote.segments.some((segment) => content.some((span) => overlaps(span, segment))),
  );
  const speaker = speakers.find(({ id }) => id === found?.speakerId);
  const called =
    speaker === undefined
      ? []
      : [
          speaker.name,
          ...speaker.mentions
            .filter(({ form }) => form !== 'pronoun')
            .map(({ span }) => source.slice(span.start, span.end)),
        ];
  const wanted = quote.speaker;
  const right =
    wanted === null ? speaker === undefined : called.some((name) => isSameName(name, wanted) || name === quote.mention);
  const nearest = findNearestName(source, quote);
  return {
    attribution: quote.attribution,
    found: found !== undefined,
    answered: speaker !== undefined,
    right,
    sure: found?.because.sure ?? 'guessed',
    baseline: nearest !== null && wanted !== null && isSameName(nearest, wanted),
    wanted: wanted ?? 'nobody',
    got: speaker?.name ?? null,
    words: source.slice(quote.segments[0]?.start, quote.segments[0]?.end).slice(0, 50),
  };
}

function toNames(byline: unknown): readonly string[] {
  if (typeof byline === 'string') return [byline];
  if (typeof byline !== 'object' || byline === null) return [];
  return Object.entries(byline).flatMap(([key, value]) =>
    typeof value === 'string' && /^(name|role)$/.test(key) ? [value] : [],
  );
}

function scoreByline(source: string, article: ParsedArticle, byline: unknown): boolean {
  const wanted = toNames(byline);
  if (wanted.length === 0 || article.byline === null) return (wanted.length === 0) === (article.byline === null);
  const { name, role, span } = article.byline;
  const got = [name, ...(role === undefined ? [] : [role]), span].map(({ start, end }) => source.slice(start, end));
  return wanted.every((words) =>
    got.some((other) => other === words || other === `By ${words}` || other.replace(/\s+/g, ' ') === words),
  );
}

/** How far a parse agrees with the hand-made truth of its page. */
export function scorePage(source: string, article: ParsedArticle, truth: Truth): PageScore {
  const joined = article.blocks.map(({ span }) => source.slice(span.start, span.end)).join('');
  const lines = parseLines(source).length;
  const direct = article.statements.filter(({ kind }) => kind === 'direct');
  const given = direct.flatMap(({ content }) => content);
  const wanted = truth.directQuotes.flatMap(({ segments }) => segments);
  const same = (a: TruthSegment, b: TruthSegment) => a.start === b.start && a.end === b.end;
  const show = (span: TruthSegment) => source.slice(span.start, span.end).slice(0, 70);
  return {
    losslessLines: joined === source ? lines : 0,
    lines,
    ...scoreTypes(article.blocks, truth, source),
    stamp: (article.stamp?.instantUtc ?? null) === (truth.updatedIso ?? null),
    title:
      (article.title === null ? null : source.slice(article.title.start, article.title.end)) === (truth.title ?? null),
    byline: scoreByline(source, article, truth.byline),
    strict: countSpans(given, wanted, same),
    overlap: countSpans(given, wanted, overlaps),
    pattern: countSpans(findSpansByPattern(source), wanted, same),
    wrongSpans: [
      ...wanted.filter((span) => !given.some((other) => same(span, other))).map((span) => `missed: ${show(span)}`),
      ...given.filter((span) => !wanted.some((other) => same(span, other))).map((span) => `extra: ${show(span)}`),
    ],
    answers: truth.directQuotes.map((quote) => answerQuote(source, quote, direct, article.speakers)),
  };
}
