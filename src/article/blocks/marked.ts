import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, hasSign, isParagraphLike, settle, typeAt, wordsAt } from './draft.ts';
import { countWords, endsWithStop, hasFiniteVerb, isCapitals } from './shapes.ts';

/** The passes that read what the markup of a page says of its lines; on pages of text they change nothing. */

const GRAPHIC = /\b(graphics?|chart|diagram|graph|map|infographic)$/i;

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

/** The words for a picture of a box, or the caption under it: a paragraph without a full stop. */
export function isOfPicture(draft: Draft, index: number): boolean {
  if (hasSign(draft, index, 'alt')) return true;
  const under = hasSign(draft, index - 1, 'alt') && hasSign(draft, index - 1, 'box');
  return under && hasSign(draft, index, 'prose') && !endsWithStop(wordsAt(draft, index));
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
      const boxed = isOfPicture(draft, i + 1);
      if ((boxed || (plain && !draft.closed[i] && !isParagraphLike(draft, i + 1))) && countWords(below) <= 25)
        settled.push(settle(i + 1, 'caption', 'under-a-picture', { group: more.group }));
    } else if (hasSign(draft, i, 'picture')) {
      settled.push(settle(i, 'caption', 'markup:picture', { sure: 'stated', group: `picture-${Math.max(group, 1)}` }));
    }
  }
  return applyVerdicts(draft, settled);
}

/** A paragraph that is nothing but a link, without a full stop: "Read your comments". */
export function markLinks(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (let i = draft.zones.standfirst + 1; i < draft.zones.tail; i += 1) {
    const words = wordsAt(draft, i);
    const link = hasSign(draft, i, 'link') && hasSign(draft, i, 'prose') && typeAt(draft, i) === null;
    if (link && !endsWithStop(words) && countWords(words) <= 8)
      settled.push(settle(i, 'boxLink', 'markup:link', { sure: 'stated' }));
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
