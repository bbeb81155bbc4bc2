import type { BlockType } from '../article.ts';
import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, settle, typeAt, wordsAt } from './draft.ts';
import type { Echo } from './echo.ts';
import { computeEcho } from './echo.ts';
import type { Step } from './pullQuotes.ts';
import { readPullQuote } from './pullQuotes.ts';
import { countWords, endsWithStop, hasFiniteVerb, isCapitals, isInMarks } from './shapes.ts';

const LINK =
  /^((Q&A|Profile|Timeline|In pictures|In depth|Full text|In full|In quotes|Analysis|Viewpoint|Key (points|facts|players|figures)|At[- ]a[- ]glance|Quick guide|Guide|Country profile|Obituary|Press review|Eyewitness|Animated guide|Video|Audio|Background|Special report|Have your say|Reaction|Case study|Diary|Head-to-head): ?\S|(Read|Watch|Listen to|Hear|See|View|Send us|Find out|Click|More from|Have your say|Tell us|Take the|Try the|Visit|Follow|How .+ works?$|Who's who|Q&A$|In pictures$|Audio slideshow).*)|(\[?\(?(PDF|[\d.]+ ?[KM]B)\)?\]?)$/;

/** Lines of an inset that are looked at together; more are no box of a story. */
const LONGEST_INSET = 80;

const FIGURE = /\b(graphic|chart|diagram|graph|infographic)$/i;

/** What a line of a box is by its words. */
export function boxLine(words: string): BlockType {
  if (LINK.test(words)) return 'boxLink';
  return endsWithStop(words) && countWords(words) >= 8 ? 'boxParagraph' : 'boxItem';
}

/** A title and the lines under it; a title in capitals needs one line, any other four, to be told from a picture. */
function readBox(lines: readonly string[]): Step | null {
  const [title = '', ...items] = lines;
  const titled = !endsWithStop(title) || title.endsWith('?');
  const pictures = hasFiniteVerb(items[0] ?? '') && !hasFiniteVerb(title) && hasFiniteVerb(items[2] ?? '');
  const enough = isCapitals(title) ? items.length >= 1 : items.length >= 3 && !pictures && countWords(title) <= 9;
  if (!titled || !enough) return null;
  return { taken: lines.length, types: ['boxTitle', ...items.map(boxLine)], rule: 'lines-under-a-title' };
}

function readPicture(lines: readonly string[]): Step {
  const [alt = '', caption = ''] = lines;
  if (FIGURE.test(alt) && countWords(alt) <= 10)
    return { taken: 1, types: ['figure'], rule: 'placeholder-of-a-graphic' };
  if (caption !== '' && !LINK.test(caption))
    return { taken: 2, types: ['imageAlt', 'caption'], rule: 'alt-over-caption' };
  const type = hasFiniteVerb(alt) || /: ?["'“‘]/.test(alt) ? 'caption' : 'imageAlt';
  return { taken: 1, types: [type], rule: type === 'caption' ? 'sentence-of-a-picture' : 'name-of-a-picture' };
}

function readStep(lines: readonly string[], echo: Echo, closesAfter: (taken: number) => boolean): Step {
  const pull = readPullQuote(lines, echo, closesAfter);
  if (pull !== null) return pull;
  const box = readBox(lines);
  if (box !== null) return box;
  if (LINK.test(lines[0] ?? '')) return { taken: 1, types: ['boxLink'], rule: 'link-by-its-words' };
  return readPicture(lines);
}

/** The open lines before the tail, in runs that nothing settled interrupts. */
function findRuns(draft: Draft): readonly (readonly number[])[] {
  const runs: number[][] = [];
  const from = draft.zones.headline === null ? draft.zones.standfirst : draft.zones.headline + 1;
  for (let i = from; i < draft.zones.tail; i += 1) {
    if (typeAt(draft, i) !== null) continue;
    const joins = i > from && typeAt(draft, i - 1) === null && !(draft.spaced && draft.closed[i - 1]);
    const run = joins ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([i]);
    else run.push(i);
  }
  return runs;
}

/** What is left of a run that a blank line closes may be the cross-heading of what follows. */
function isClosingCrosshead(draft: Draft, index: number): boolean {
  const words = wordsAt(draft, index);
  const closes = (draft.closed[index] ?? false) && index + 1 < draft.zones.tail;
  return closes && (isInMarks(words) || (countWords(words) <= 4 && !hasFiniteVerb(words))) && !FIGURE.test(words);
}

/** Pictures, boxes, pull quotes and links that stand between paragraphs. */
export function markInsets(draft: Draft): Draft {
  const echo = computeEcho(draft);
  const settled: Settled[] = [];
  for (const [group, run] of findRuns(draft).entries()) {
    const before = (run[0] ?? 0) - 1;
    const listed = run.length >= 2 && before >= draft.zones.standfirst && wordsAt(draft, before).endsWith(':');
    let at = 0;
    let rank = 0;
    while (at < run.length) {
      const rest = run.slice(at, at + LONGEST_INSET);
      const [index = 0] = rest;
      const lines = rest.map((i) => wordsAt(draft, i));
      const crosshead = draft.spaced && at > 0 && rest.length === 1 && isClosingCrosshead(draft, index);
      const step: Step = crosshead
        ? { taken: 1, types: ['crosshead'], rule: 'short-line-closes-the-run' }
        : listed
          ? { taken: lines.length, types: lines.map(() => 'boxItem' as const), rule: 'list-after-a-colon' }
          : readStep(lines, echo, (taken) => draft.closed[rest[taken - 1] ?? index] ?? true);
      rank += 1;
      for (const [offset, type] of step.types.entries()) {
        settled.push(settle(run[at + offset] ?? 0, type, step.rule, { group: `inset-${group + 1}-${rank}` }));
      }
      at += step.taken;
    }
  }
  return applyVerdicts(draft, settled);
}
