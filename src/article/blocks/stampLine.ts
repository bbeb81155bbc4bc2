import { parseStamp } from '../stamp.ts';
import type { Draft } from './draft.ts';
import { mayBegin, wordsAt } from './draft.ts';
import { findFurniture } from './furniture.ts';

function isStampLine(draft: Draft, index: number): boolean {
  const line = draft.lines[index];
  return line !== undefined && parseStamp(line.words, line.text.start, line.text.end) !== null;
}

/**
 * Index of the line that dates the page: the first stamp before the first paragraph, or the only one after the story
 * (printed copies have it at the foot), or `null`.
 */
export function findStampLine(draft: Draft): number | null {
  let seenParagraph = false;
  let foot: number | null = null;
  for (let i = 0; i < draft.lines.length; i += 1) {
    const words = wordsAt(draft, i);
    if (isStampLine(draft, i)) {
      if (!seenParagraph) return i;
      if (/^Published/i.test(words)) foot = i;
    }
    // The notice on cookies stands over the page of whoever saved it in later years.
    seenParagraph ||= mayBegin(draft, i) && !isStampLine(draft, i) && findFurniture(words)?.type !== 'chrome';
  }
  return foot;
}
