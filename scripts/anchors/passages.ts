import { LEAST_WORDS, type Passage } from '../../src/anchor/anchor.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { parseAnchor } from '../../src/anchor/format.ts';
import { segmentWords } from '../../src/anchor/words.ts';
import { numberBlocks, pick, type Random } from './edits.ts';
import type { Linked } from './scenarios.ts';

const LONGEST_ACROSS = 90;

/** Writes the link to a passage and reads it back. Throws when either fails, since then nothing else is worth counting. */
export function linkPassage(texts: readonly string[], passage: Passage): Linked {
  const link = formatPassageLink(numberBlocks(texts), passage);
  if (link.kind === 'refused') throw new Error(`a passage was refused: ${link.reason}`);
  const anchor = parseAnchor(link.fragment);
  if (anchor === null) throw new Error(`a link does not read back: ${link.fragment}`);
  const { start, end } = passage;
  const first = Number(start.blockId.slice(1));
  const lead = texts.slice(0, first).reduce((sum, text) => sum + text.length + 1, 0);
  const last = Number(end.blockId.slice(1));
  const endLead = texts.slice(0, last).reduce((sum, text) => sum + text.length + 1, 0);
  const text = texts.join('\n').slice(lead + start.offset, endLead + end.offset);
  const words = segmentWords(texts[first] ?? '').filter((word) => word.start >= start.offset && word.end <= end.offset);
  return { passage, anchor, text, words: first === last ? words : [], hint: lead + start.offset };
}

/** Every passage of three words and more within a block, and those of `draws` random ones that cross from one to another. */
export function listPassages(texts: readonly string[], draws: number, random: Random): readonly Passage[] {
  const points = texts.map((text, index) =>
    segmentWords(text).map(({ start, end }) => ({
      start: { blockId: `p${index}`, offset: start },
      end: { blockId: `p${index}`, offset: end },
    })),
  );
  const within = points.flatMap((words) =>
    words.flatMap(({ start }, index) => words.slice(index + LEAST_WORDS - 1).map(({ end }) => ({ start, end }))),
  );
  const all = points.flat();
  const across = Array.from({ length: draws }).flatMap(() => {
    const first = Math.floor(random() * (all.length - LEAST_WORDS));
    const start = all[first]?.start;
    const end = pick(all.slice(first + LEAST_WORDS - 1, first + LONGEST_ACROSS), random).end;
    return start === undefined || start.blockId === end.blockId ? [] : [{ start, end }];
  });
  return [...within, ...across];
}
