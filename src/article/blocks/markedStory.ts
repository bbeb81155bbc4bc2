import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, hasSign, settle, typeAt, wordsAt } from './draft.ts';
import { findFurniture } from './furniture.ts';
import { countWords, endsWithStop } from './shapes.ts';
import { findStampLine } from './stampLine.ts';

function isSameTitle(left: string, right: string): boolean {
  const fold = (words: string) =>
    words
      .toLowerCase()
      .replace(/[‘’“”"']/g, "'")
      .replace(/\s+/g, ' ');
  return fold(left) === fold(right);
}

/** The line on which the story begins by its markup: its introduction or its first paragraph; `null` without such. */
function findStoryStart(draft: Draft): number | null {
  const inStory = (i: number) => hasSign(draft, i, 'body') || hasSign(draft, i, 'story');
  const at = draft.lines.findIndex(
    ({ words }, i) =>
      (hasSign(draft, i, 'lead') && !hasSign(draft, i, 'alt')) ||
      (inStory(i) && hasSign(draft, i, 'prose') && endsWithStop(words) && countWords(words) >= 6),
  );
  return at < 0 ? null : at;
}

/**
 * The line of the headline: the one that the head of the page gives, set as a title if several are; else a title. Lists of
 * stories further down may give the page by the title of its head when the one over the story is longer.
 */
function findTitleLine(draft: Draft): number | null {
  const given = draft.markup.headline;
  const start = findStoryStart(draft);
  const lines = draft.lines.map((_, i) => i).filter((i) => typeAt(draft, i) === null && !hasSign(draft, i, 'outside'));
  const same = lines.filter((i) => given !== null && isSameTitle(given, wordsAt(draft, i)));
  const titles = lines.filter((i) => hasSign(draft, i, 'title') && findFurniture(wordsAt(draft, i)) === null);
  const above = start === null ? same : same.filter((i) => i < start);
  const stamp = findStampLine(draft);
  const [after] = above.filter((i) => stamp === null || i > stamp);
  const overStory = start === null ? undefined : titles.findLast((i) => i < start);
  return above.find((i) => titles.includes(i)) ?? after ?? overStory ?? same.at(-1) ?? titles[0] ?? null;
}

/** The lines of the region of a kind that has the most sentences: at the foot of a page the system sets further "bodies". */
function findLongest(draft: Draft, kind: 'body' | 'story'): readonly number[] {
  const regions = new Map<number, number[]>();
  for (const [i, signs] of draft.signs.entries()) {
    const rank = signs.get(kind);
    if (rank !== undefined) regions.set(rank, [...(regions.get(rank) ?? []), i]);
  }
  const countSentences = (lines: readonly number[]) => lines.filter((i) => endsWithStop(wordsAt(draft, i))).length;
  return [...regions.values()].toSorted((a, b) => countSentences(b) - countSentences(a))[0] ?? [];
}

/** The headline by the markup, the lines of the story between what stands above and below it, and its first paragraph. */
export function markStory(draft: Draft): Draft {
  const title = findTitleLine(draft);
  const isStory = (kind: 'body' | 'story') =>
    draft.lines.some((line, i) => hasSign(draft, i, kind) && endsWithStop(line.words));
  const kind = isStory('body') ? 'body' : isStory('story') ? 'story' : null;
  const stamp = findStampLine(draft);
  const story = kind === null ? [] : findLongest(draft, kind);
  const above = [title, stamp, story[0]].filter((i) => i != null && i <= (story[0] ?? i));
  const from = title === null && kind === null ? 0 : Math.min(...above.filter((i) => i != null), draft.lines.length);
  const last = story.at(-1);
  const bounds = { from: Number.isFinite(from) ? from : 0, to: last === undefined ? draft.lines.length : last + 1 };
  const lead = draft.lines.findIndex(
    (_, i) =>
      i >= bounds.from &&
      i < bounds.to &&
      hasSign(draft, i, 'lead') &&
      !hasSign(draft, i, 'box') &&
      !hasSign(draft, i, 'alt'),
  );
  const settled: Settled[] = [];
  const because = (i: number) => ({
    sure: 'stated' as const,
    evidence: [draft.lines[i]?.text ?? { start: 0, end: 0 }],
  });
  if (title !== null) settled.push(settle(title, 'headline', 'markup:headline', because(title)));
  if (lead >= 0) settled.push(settle(lead, 'standfirst', 'markup:introduction', because(lead)));
  for (let i = 0; i < draft.lines.length; i += 1) {
    if ((i >= bounds.from && !hasSign(draft, i, 'outside')) || i === stamp) continue;
    const furniture = findFurniture(wordsAt(draft, i));
    const type =
      furniture?.type === 'tools' || furniture?.type === 'ssiError' || furniture?.type === 'footer'
        ? furniture.type
        : 'chrome';
    settled.push(settle(i, type, 'markup:above-the-story', because(i)));
  }
  return applyVerdicts({ ...draft, bounds }, settled);
}
