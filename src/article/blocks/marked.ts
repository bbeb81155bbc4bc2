import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, hasSign, isParagraphLike, settle, typeAt, wordsAt } from './draft.ts';
import { findFurniture } from './furniture.ts';
import { countWords, endsWithStop, hasFiniteVerb, isCapitals } from './shapes.ts';
import { findStampLine } from './stampLine.ts';

/** The passes that read what the markup of a page says of its lines; on pages of text they change nothing. */

const GRAPHIC = /\b(graphics?|chart|diagram|graph|map|infographic)$/i;

function isSameTitle(left: string, right: string): boolean {
  const fold = (words: string) =>
    words
      .toLowerCase()
      .replace(/[‘’“”"']/g, "'")
      .replace(/\s+/g, ' ');
  return fold(left) === fold(right);
}

/** The line of the headline: the one that the head of the page gives, set as a title if several are; else the first title. */
function findTitleLine(draft: Draft): number | null {
  const given = draft.markup.headline;
  const lines = draft.lines.map((_, i) => i).filter((i) => typeAt(draft, i) === null && !hasSign(draft, i, 'outside'));
  const same = lines.filter((i) => given !== null && isSameTitle(given, wordsAt(draft, i)));
  const titled = same.find((i) => hasSign(draft, i, 'title'));
  const stamp = findStampLine(draft);
  const [after] = same.filter((i) => stamp === null || i > stamp);
  const title = lines.find((i) => hasSign(draft, i, 'title') && findFurniture(wordsAt(draft, i)) === null);
  return titled ?? after ?? same.at(-1) ?? title ?? null;
}

/** The headline by the markup, the lines of the story between what stands above and below it, and its first paragraph. */
export function markStory(draft: Draft): Draft {
  const title = findTitleLine(draft);
  const isStory = (kind: 'body' | 'story') =>
    draft.lines.some((line, i) => hasSign(draft, i, kind) && endsWithStop(line.words));
  const kind = isStory('body') ? 'body' : isStory('story') ? 'story' : null;
  const stamp = findStampLine(draft);
  const story = draft.lines.flatMap((_, i) => (kind !== null && hasSign(draft, i, kind) ? [i] : []));
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

/** The markup tells the type of a line when a hint covers the line's first word. */
export function markHinted(draft: Draft): Draft {
  const { hints } = draft.markup;
  let at = 0;
  const hinted = draft.lines.flatMap((line, i) => {
    while (at < hints.length && (hints[at]?.end ?? 0) <= line.text.start) at += 1;
    const hint = hints[at];
    if (hint === undefined || hint.start > line.text.start || i >= draft.bounds.to) return [];
    if (hasSign(draft, i, 'alt')) return [];
    return [settle(i, hint.type, hint.rule, { sure: 'stated', evidence: [line.text] })];
  });
  return applyVerdicts(draft, hinted);
}

/** Words that stand for a picture, and those beside it. */
export function markPictures(draft: Draft): Draft {
  const settled: Settled[] = [];
  let group = 0;
  for (let i = draft.bounds.from; i < draft.bounds.to; i += 1) {
    const words = wordsAt(draft, i);
    if (typeAt(draft, i) !== null) continue;
    if (hasSign(draft, i, 'alt')) {
      group += 1;
      const more = { sure: 'stated', group: `picture-${group}` } as const;
      const figure = GRAPHIC.test(words) && countWords(words) <= 10;
      settled.push(settle(i, figure ? 'figure' : 'imageAlt', figure ? 'placeholder-of-a-graphic' : 'markup:alt', more));
      const below = wordsAt(draft, i + 1);
      const plain = (['prose', 'item', 'box', 'bold', 'alt', 'byline', 'title', 'lead'] as const).every(
        (kind) => !hasSign(draft, i + 1, kind),
      );
      if (i + 1 >= draft.bounds.to || typeAt(draft, i + 1) !== null || below === '' || figure) continue;
      if (plain && !draft.closed[i] && !isParagraphLike(draft, i + 1) && countWords(below) <= 25)
        settled.push(settle(i + 1, 'caption', 'under-a-picture', { group: more.group }));
    } else if (hasSign(draft, i, 'picture')) {
      settled.push(settle(i, 'caption', 'markup:picture', { sure: 'stated', group: `picture-${Math.max(group, 1)}` }));
    }
  }
  return applyVerdicts(draft, settled);
}

/** A short line of its own set in bold: a cross-heading. */
export function markBold(draft: Draft): Draft {
  const { standfirst, tail } = draft.zones;
  const settled: Settled[] = [];
  for (let i = standfirst + 1; i < tail; i += 1) {
    const words = wordsAt(draft, i);
    const alone = hasSign(draft, i, 'prose') && (draft.closed[i] ?? true) && hasSign(draft, i, 'bold');
    if (typeAt(draft, i) !== null || !alone || hasSign(draft, i, 'box')) continue;
    if (!/[.:]$/.test(words) && countWords(words) <= 8)
      settled.push(settle(i, 'crosshead', 'markup:bold', { sure: 'stated' }));
  }
  return applyVerdicts(draft, settled);
}

/** Whether a line of a box may be its title: no sentence, and short. */
export function isTitleLike(words: string): boolean {
  return (
    !/[.!,;]$/.test(words) &&
    countWords(words) <= 9 &&
    (isCapitals(words) || !hasFiniteVerb(words) || /\?$/.test(words))
  );
}
