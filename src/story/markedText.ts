import { annotateText, type Run } from '../article/annotate.ts';
import type { Mark } from '../page/pageText.ts';

/** A piece of marked text: plain words, or a mark around further pieces. */
export type Piece =
  | string
  | {
      readonly mark: Mark;
      /** False for the later pieces of a mark that another one cuts: an element's id may stand only once. */
      readonly first: boolean;
      readonly inside: readonly Piece[];
    };

const layer = { passage: -1, quote: 0, statement: 1, term: 2, place: 3 } as const;

/** Outer marks first: by layer, then the longer one, then the earlier one. */
const byNesting = (a: Mark, b: Mark): number =>
  layer[a.kind] - layer[b.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start;

/** Lays marks over a text as a tree, cutting those that cross. Its words, joined in order, are `text`. */
export const nestMarks = (text: string, marks: readonly Mark[]): readonly Piece[] => {
  const ordered = [...marks].sort(byNesting);
  const rank = new Map(ordered.map((mark, index) => [mark.id, index]));
  const rankOf = (id: string): number => rank.get(id) ?? ordered.length;
  const seen = new Set<string>();

  const nest = (runs: readonly Run[], depth: number): Piece[] => {
    const pieces: Piece[] = [];
    for (let from = 0; from < runs.length; ) {
      const run = runs[from] as Run;
      const mark = ordered[rankOf(run.marks[depth] ?? '')];
      if (mark === undefined) {
        pieces.push(run.text);
        from += 1;
        continue;
      }
      let to = from + 1;
      while (runs[to]?.marks[depth] === mark.id) to += 1;
      const first = !seen.has(mark.id);
      seen.add(mark.id);
      pieces.push({ mark, first, inside: nest(runs.slice(from, to), depth + 1) });
      from = to;
    }
    return pieces;
  };

  const runs = annotateText(text, ordered).map((run) => ({
    text: run.text,
    marks: [...run.marks].sort((a, b) => rankOf(a) - rankOf(b)),
  }));
  return nest(runs, 0);
};
