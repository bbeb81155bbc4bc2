type Point = readonly [x: number, y: number];

/** One stretch of a path: its points, and whether it is closed. */
export type Stretch = { readonly points: readonly Point[]; readonly closed: boolean };

/** Reads what the path writer writes (m and z with relative numbers), as an SVG renderer would, to hold shapes against it. */
export function readPath(d: string): readonly Stretch[] {
  let pen: Point = [0, 0];
  return [...d.matchAll(/m([^mz]*)(z?)/g)].map(([, numbers = '', end]) => {
    const steps = [...numbers.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    let [x, y] = pen;
    const points: Point[] = [];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] ?? Number.NaN;
      y += steps[i + 1] ?? Number.NaN;
      points.push([x, y]);
    }
    const closed = end === 'z';
    pen = (closed ? points[0] : points.at(-1)) ?? pen;
    return { points, closed };
  });
}

/** Whether a point lies inside the path by the even-odd rule. */
export function isInPath(stretches: readonly Stretch[], [x, y]: Point): boolean {
  let inside = false;
  for (const { points } of stretches) {
    points.forEach(([bx, by], i) => {
      const [ax, ay] = points.at(i - 1) ?? [bx, by];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  }
  return inside;
}
