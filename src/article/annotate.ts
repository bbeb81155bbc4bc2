/** Something laid over the words of a block; `start` and `end` are offsets into those words, `end` exclusive. */
export type Mark = { readonly id: string; readonly kind: string; readonly start: number; readonly end: number };

/** Words under one and the same set of marks; `marks` are ids, the mark that began first (then the longer one) first. */
export type Run = { readonly text: string; readonly marks: readonly string[] };

/**
 * `text` cut at the ends of `marks`, which may overlap and nest: the runs put together are `text` again. An
 * empty mark covers nothing and is left out.
 * @throws RangeError when a mark reaches outside the text or is turned round.
 */
export function annotateText(text: string, marks: readonly Mark[]): readonly Run[] {
  for (const { id, start, end } of marks) {
    if (!(start >= 0 && start <= end && end <= text.length)) {
      throw new RangeError(`The mark ${id} covers ${start}-${end} of a text of ${text.length} characters.`);
    }
  }
  const sorted = marks.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set([0, text.length, ...sorted.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? 0;
    return {
      text: text.slice(start, end),
      marks: sorted.filter((mark) => mark.start <= start && end <= mark.end).map(({ id }) => id),
    };
  });
}
