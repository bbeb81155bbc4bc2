import { leaveFrame } from '../../atlas/beyond.ts';
import { isInFrame, project } from '../../atlas/projection.ts';
import { distanceKm } from '../../atlas/shapes.ts';
import { initialBearingDeg } from '../../coverage/physics/sphere.ts';
import type { Place, RecordData } from '../../page/record.ts';
import type { MapPlace } from '../../page/recordChapter.ts';

const winds = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const;

/** From where a place outside the map is told: the one place of the record that the map always has. */
const startId = 'nato-headquarters';

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the mark of a place stands: on it, or at the edge of the map on the shortest way to it. */
const createMark = (to: Place['lonLat'], from: Place['lonLat']): Pick<MapPlace, 'mark' | 'outside'> => {
  if (to === null) return { mark: null, outside: null };
  const [x, y] = project(to);
  if (isInFrame([x, y])) return { mark: { at: [round(x), round(y)], headingDeg: null }, outside: null };
  if (from === null) return { mark: null, outside: null };
  const leaving = leaveFrame(from, to);
  return {
    mark: leaving && {
      at: [round(leaving.at[0]), round(leaving.at[1])],
      headingDeg: Math.round(leaving.headingDeg),
    },
    outside: {
      km: Math.round(distanceKm(from, to) / 10) * 10,
      direction: winds[Math.round(initialBearingDeg(from, to) / 45) % winds.length] ?? 'north',
    },
  };
};

/** The places at which entries of the record are set, each with its mark on the article's map. */
export const createPlaces = ({ places, countries, timeline }: RecordData): readonly MapPlace[] => {
  const start = places.find(({ id }) => id === startId)?.lonLat ?? null;
  return places.flatMap((place): readonly MapPlace[] => {
    const { id, name, country, lonLat, accuracy, sources, note } = place;
    const here = timeline.filter((item) => item.place === id);
    if (here.length === 0) return [];
    const origin = here.every(({ layer }) => layer === 'later') ? 'later' : 'record';
    const land = countries.find((one) => one.id === country);
    return [
      {
        ...{ id, name, lonLat, accuracy, sources, note, origin },
        country: land ? { id: land.id, name: land.name } : null,
        ...createMark(lonLat, start),
      },
    ];
  });
};
