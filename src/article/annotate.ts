export type Run = { readonly text: string; readonly marks: readonly string[] };
export const annotate = (
  text: string,
  marks: readonly { id: string; start: number; end: number }[],
): readonly Run[] => {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((m) => [m.start, m.end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((c, i) => ({
    text: text.slice(c, cuts[i + 1]),
    marks: marks.filter((m) => m.start <= c && m.end >= (cuts[i + 1] ?? 0)).map((m) => m.id),
  }));
};
