import type { Count } from './count.ts';
import { addCounts, computeF1, computePrecision, computeRecall, formatRate, NOTHING } from './count.ts';
import type { PageScore } from './page.ts';

const BODY = new Set(
  'headline byline standfirst paragraph crosshead question imageAlt caption figure pullQuote pullQuoteSource boxTitle boxItem boxLink boxParagraph readerHeading readerQuote readerName comment commentAuthor'.split(
    ' ',
  ),
);

function sum(counts: readonly Count[]): Count {
  return counts.reduce(addCounts, NOTHING);
}

function three(rate: number): string {
  return rate.toFixed(3);
}

function formatTypes(types: ReadonlyMap<string, Count>): readonly string[] {
  return [...types]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([type, count]) =>
        `  ${type.padEnd(16)} ${String(count.hit).padStart(4)} right of ${count.given} given, ${count.wanted} wanted   P ${three(computePrecision(count))} R ${three(computeRecall(count))} F1 ${three(computeF1(count))}`,
    );
}

function computeMacroF1(types: ReadonlyMap<string, Count>): number {
  const wanted = [...types.values()].filter((count) => count.wanted > 0);
  return wanted.length === 0 ? 1 : wanted.reduce((total, count) => total + computeF1(count), 0) / wanted.length;
}

function formatSpans(name: string, count: Count): string {
  return `  ${name.padEnd(34)} ${count.hit} right of ${count.given} given, ${count.wanted} wanted   precision ${formatRate(count.hit, count.given)}; recall ${formatRate(count.hit, count.wanted)}; F1 ${three(computeF1(count))}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The score of a folder of pages as text: counts, then rates with their intervals; the last line is the summary. */
export function formatScore(pages: readonly PageScore[], refused: number): string {
  const total = pages.length + refused;
  const names = new Set(pages.flatMap(({ types }) => [...types.keys()]));
  const types = new Map(
    [...names].map((type) => [type, sum(pages.map((page) => page.types.get(type) ?? NOTHING))] as const),
  );
  const body = new Map([...types].filter(([type]) => BODY.has(type)));
  const rest = new Map([...types].filter(([type]) => !BODY.has(type)));
  const answers = pages.flatMap((page) => page.answers);
  const answered = answers.filter((answer) => answer.answered);
  const right = answered.filter((answer) => answer.right);
  const found = answers.filter((answer) => answer.found);
  const strict = sum(pages.map((page) => page.strict));
  const lines = pages.reduce((n, page) => n + page.lines, 0);
  const lossless = pages.reduce((n, page) => n + page.losslessLines, 0);
  const bodyF1 = computeMacroF1(body);
  const count = (is: (page: PageScore) => boolean) => formatRate(pages.filter(is).length, total);
  return [
    `${total} pages, ${refused} refused`,
    `stamp exact      ${count((page) => page.stamp)}`,
    `title exact      ${count((page) => page.title)}`,
    `by-line exact    ${count((page) => page.byline)}`,
    `lossless lines   ${formatRate(lossless, lines)}`,
    '',
    `Blocks of the story (mean F1 over types ${three(bodyF1)})`,
    ...formatTypes(body),
    `Other blocks (mean F1 over types ${three(computeMacroF1(rest))})`,
    ...formatTypes(rest),
    '',
    'Direct quotations, by segment',
    formatSpans('exact', strict),
    formatSpans('overlapping', sum(pages.map((page) => page.overlap))),
    formatSpans('baseline: between marks of one line', sum(pages.map((page) => page.pattern))),
    '',
    'Speakers of direct quotations',
    `  where the quotation was found      right ${formatRate(found.filter((answer) => answer.answered && answer.right).length, found.filter((answer) => answer.answered).length)}; answered ${formatRate(found.filter((answer) => answer.answered).length, found.length)}`,
    `  end to end, all quotations         right ${formatRate(right.length, answers.length)}; answered ${formatRate(answered.length, answers.length)}`,
    ...[...groupBy(answered, (answer) => answer.sure)]
      .toSorted(([a], [b]) => (a > b ? -1 : 1))
      .map(
        ([sure, some]) =>
          `  ${sure.padEnd(12)} right ${formatRate(some.filter((answer) => answer.right).length, some.length)}`,
      ),
    `  baseline: nearest name             right ${formatRate(answers.filter((answer) => answer.baseline).length, answers.length)}`,
    ...[...groupBy(answers, (answer) => answer.attribution)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([kind, some]) =>
          `  ${kind.padEnd(12)} right ${formatRate(some.filter((answer) => answer.answered && answer.right).length, some.filter((answer) => answer.answered).length)}; answered ${some.filter((answer) => answer.answered).length} of ${some.length}`,
      ),
    '',
    `lossless ${lossless} of ${lines}, body F1 ${three(bodyF1)}, spans F1 ${three(computeF1(strict))}, speakers ${right.length} of ${answered.length} answered, ${answered.length} of ${answers.length}`,
  ].join('\n');
}
