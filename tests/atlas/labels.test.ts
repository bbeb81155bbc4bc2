import { describe, expect, it } from 'vitest';
import { placedLabels } from '../../src/atlas/labels.ts';
import { frame, project } from '../../src/atlas/projection.ts';
import { createBaseMap } from '../../src/build/map/baseMap.ts';

const countries = createBaseMap().countries;

/** View units from one line of a name to the next. */
const lineUnits = 17;

/** Source Sans 3 at 17 units: 8.3 units a letter is wide for every name here; 13 above the baseline, 4 below. */
const boxes = placedLabels.map(({ id, lines, at: [x, y], anchor }) => {
  const width = Math.max(...lines.map((line) => line.length)) * 8.3;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { id, left, right: left + width, top: y - 13, bottom: y + (lines.length - 1) * lineUnits + 4 };
});

describe('names set by hand', () => {
  it('stand on countries of the base map, each once', () => {
    const ids = placedLabels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !countries.some((country) => country.id === id && country.inFrame))).toEqual([]);
  });

  it('say what the base map says', () => {
    const names = new Map(countries.map(({ id, name }) => [id, name]));
    expect(placedLabels.filter(({ id, lines }) => lines.join(' ') !== names.get(id))).toEqual([]);
  });

  it('lie within the frame', () => {
    const stray = boxes.filter(
      ({ left, right, top, bottom }) => left < 0 || top < 0 || right > frame.width || bottom > frame.height,
    );
    expect(stray).toEqual([]);
  });

  it('do not run into each other', () => {
    const collisions = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(collisions).toEqual([]);
  });

  it('leave room for a marker of five units at both sites and at each launch point', () => {
    const markers = [
      [17.108, 54.479],
      [13.748, 49.635],
      [46.29, 38.08],
      [48.36, 33.49],
      [53.92, 35.23],
    ] as const;
    const hidden = markers
      .map(project)
      .filter(([x, y]) =>
        boxes.some(({ left, right, top, bottom }) => x > left - 5 && x < right + 5 && y > top - 5 && y < bottom + 5),
      );
    expect(hidden).toEqual([]);
  });

  it('come with the story’s countries first; the two hosts have the names of their sites', () => {
    expect(
      placedLabels
        .filter(({ rank }) => rank === 1)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['greece', 'iran', 'russia', 'turkey']);
  });
});
