import type { ReactNode } from 'react';
import { annotate, type Run } from '../article/annotate.ts';
import type { Mark } from '../state/page.ts';

type Props = {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Draws one mark around what it holds. `first` is false for the later pieces of a mark that another one cuts. */
  readonly draw: (mark: Mark, children: ReactNode, first: boolean, key: string) => ReactNode;
};

const layer = { quote: 0, statement: 1, term: 2, place: 3 } as const;

/** Outer marks first: by layer, then the longer one. */
const byNesting = (a: Mark, b: Mark): number =>
  layer[a.kind] - layer[b.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start;

/** The text of a block with its marks nested as elements. Every character of `text` is printed once, in order. */
export const MarkedText = ({ text, marks, draw }: Props): ReactNode => {
  const ordered = [...marks].sort(byNesting);
  const rank = new Map(ordered.map((mark, index) => [mark.id, index]));
  const seen = new Set<string>();

  const nest = (runs: readonly Run[], depth: number, path: string): ReactNode[] => {
    const parts: ReactNode[] = [];
    for (let from = 0; from < runs.length; ) {
      const run = runs[from] as Run;
      const id = run.marks[depth];
      if (id === undefined) {
        parts.push(run.text);
        from += 1;
        continue;
      }
      let to = from + 1;
      while (to < runs.length && runs[to]?.marks[depth] === id) to += 1;
      const first = !seen.has(id);
      seen.add(id);
      const key = `${path}.${from}`;
      parts.push(draw(ordered[rank.get(id) ?? 0] as Mark, nest(runs.slice(from, to), depth + 1, key), first, key));
      from = to;
    }
    return parts;
  };

  const runs = annotate(text, ordered).map((run) => ({
    ...run,
    marks: [...run.marks].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
  }));
  return nest(runs, 0, 'm');
};
