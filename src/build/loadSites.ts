import { project } from '../atlas/projection.ts';
import { distanceKm } from '../atlas/shapes.ts';
import type { City, Site } from '../state/page.ts';
export const loadSites = async (
  _folder: string,
  _problems: string[],
): Promise<{ sites: readonly Site[]; cities: readonly City[] }> => ({
  sites: [
    {
      id: 'redzikowo',
      kind: 'interceptor',
      name: 'Interceptor site',
      at: [17.108, 54.479],
      place: project([17.108, 54.479]),
      regionId: 'poland',
      origin: 'record',
      note: 'site settled later',
      sourceIds: ['hist-130'],
    },
    {
      id: 'brdy',
      kind: 'radar',
      name: 'Radar site',
      at: [13.748, 49.635],
      place: project([13.748, 49.635]),
      regionId: 'czech-republic',
      origin: 'record',
      note: 'site settled later',
      sourceIds: ['hist-113'],
    },
    {
      id: 'nato-hq',
      kind: 'headquarters',
      name: 'Nato headquarters',
      at: [4.426, 50.879],
      place: project([4.426, 50.879]),
      regionId: 'belgium',
      origin: 'record',
      note: 'Brussels',
      sourceIds: ['hist-135'],
    },
  ],
  cities: [
    {
      id: 'istanbul',
      name: 'Istanbul',
      km: {
        interceptor: distanceKm([28.98, 41.01], [17.108, 54.479]),
        radar: distanceKm([28.98, 41.01], [13.748, 49.635]),
      },
      regionId: 'turkey',
    },
    {
      id: 'ankara',
      name: 'Ankara',
      km: {
        interceptor: distanceKm([32.85, 39.93], [17.108, 54.479]),
        radar: distanceKm([32.85, 39.93], [13.748, 49.635]),
      },
      regionId: 'turkey',
    },
    {
      id: 'athens',
      name: 'Athens',
      km: {
        interceptor: distanceKm([23.73, 37.98], [17.108, 54.479]),
        radar: distanceKm([23.73, 37.98], [13.748, 49.635]),
      },
      regionId: 'greece',
    },
    {
      id: 'madrid',
      name: 'Madrid',
      km: {
        interceptor: distanceKm([-3.7, 40.42], [17.108, 54.479]),
        radar: distanceKm([-3.7, 40.42], [13.748, 49.635]),
      },
      regionId: 'spain',
    },
    {
      id: 'lisbon',
      name: 'Lisbon',
      km: {
        interceptor: distanceKm([-9.14, 38.72], [17.108, 54.479]),
        radar: distanceKm([-9.14, 38.72], [13.748, 49.635]),
      },
      regionId: 'portugal',
    },
    {
      id: 'rome',
      name: 'Rome',
      km: {
        interceptor: distanceKm([12.5, 41.9], [17.108, 54.479]),
        radar: distanceKm([12.5, 41.9], [13.748, 49.635]),
      },
      regionId: 'italy',
    },
  ],
});
