import L from 'leaflet';
import { project, unproject } from '../../atlas/projection.ts';

/**
 * The page's one projection as a Leaflet coordinate system: at zoom 0 a pixel is a view unit of the static map, and y
 * already points down.
 */
export const createCrs = (): L.CRS =>
  L.Util.extend({}, L.CRS.Simple, {
    code: 'ten-interceptors',
    infinite: true,
    projection: {
      project: ({ lng, lat }: L.LatLng) => L.point(...(project([lng, lat]) as [number, number])),
      unproject: ({ x, y }: L.Point) => {
        const place = unproject([x, y]);
        return place === null ? L.latLng(0, 0) : L.latLng(place[1], place[0]);
      },
      bounds: L.bounds([-2000, -2000], [3000, 3000]),
    },
    transformation: new L.Transformation(1, 0, 1, 0),
    scale: (zoom: number) => 2 ** zoom,
    zoom: (scale: number) => Math.log2(scale),
    distance: L.CRS.Earth.distance,
  });
