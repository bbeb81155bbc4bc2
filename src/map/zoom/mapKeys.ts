import type { KeyboardEvent } from 'react';
import { areSingleKeysOn } from '../../ui/reader/singleKeys.ts';
import type { Move } from './mapMoves.ts';

/** Positions of the map's regions in view units: x to the right, y down. */
export type RegionPoints = Readonly<Record<string, readonly [x: number, y: number]>>;

const directions: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The region to go to from `from` when an arrow key is pressed: the nearest one within 60 degrees of the arrow, where a
 * region off the arrow's line counts as farther. `null` for another key, an unknown region, or nothing that way.
 */
export const nearestInDirection = (points: RegionPoints, from: string, key: string): string | null => {
  const direction = directions[key];
  const start = points[from];
  if (!direction || !start) return null;
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [id, [x, y]] of Object.entries(points)) {
    const [dx, dy] = [x - start[0], y - start[1]];
    const along = dx * direction[0] + dy * direction[1];
    const across = Math.abs(dx * direction[1] - dy * direction[0]);
    const cost = along + 2 * across;
    if (id === from || along <= 0 || across > along * Math.sqrt(3) || cost >= bestCost) continue;
    best = id;
    bestCost = cost;
  }
  return best;
};

/** Shift with an arrow moves the map; plus, minus and nought zoom it while the focus is on it. */
export const moveByKey = (event: KeyboardEvent, ask: (act: Move) => void): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const shift = event.shiftKey ? directions[event.key] : undefined;
  if (shift) ask(({ pan }) => pan(...shift));
  else if (!areSingleKeysOn()) return;
  else if (event.key === '+' || event.key === '=') ask(({ zoom }) => zoom(1));
  else if (event.key === '-') ask(({ zoom }) => zoom(-1));
  else if (event.key === '0') ask(({ whole }) => whole());
  else return;
  event.preventDefault();
};
