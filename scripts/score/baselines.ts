import type { TruthQuote, TruthSegment } from './truth.ts';

/** What a simple program would answer: every stretch between two double marks of a line. */
export function findSpansByPattern(source: string): readonly TruthSegment[] {
  return [...source.matchAll(/["“]([^"“”\n]+)["”]/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}

const NAME =
  /(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prof) )?[A-Z][\p{L}'’-]+(?: (?:de |van |von |bin |al-)?[A-Z][\p{L}'’-]+)*/gu;

/** What a simple program would answer: the capitalised name that stands nearest to a quotation, outside any marks. */
export function findNearestName(source: string, quote: TruthQuote): string | null {
  const [first] = quote.segments;
  const last = quote.segments.at(-1);
  if (first === undefined || last === undefined) return null;
  const quoted = findSpansByPattern(source);
  const from = Math.max(0, first.start - 2000);
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const match of source.slice(from, last.end + 2000).matchAll(NAME)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const inside =
      quoted.some((span) => span.start < end && start < span.end) || (start < last.end && end > first.start);
    const sentenceStart =
      !match[0].includes(' ') && /(?:^|[.!?\n"”]\s*)$/.test(source.slice(Math.max(0, start - 3), start));
    if (inside || sentenceStart) continue;
    const distance = start >= last.end ? start - last.end : first.start - end;
    if (best === null || distance < best.distance) best = { name: match[0], distance };
  }
  return best?.name ?? null;
}
