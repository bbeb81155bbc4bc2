import { MapMarks } from './MapMarks.tsx';
import type { MapModel } from './mapModel.ts';

type Props = { readonly map: MapModel; readonly onHelp: () => void };

/** The map as a picture: what the server prints, and what stays without scripts, while loading, on failure and in print. */
export const StaticMap = ({ map, onHelp }: Props) => (
  <svg
    id="map-drawing"
    className="map-svg"
    viewBox={`${map.crop.x} ${map.crop.y} ${map.crop.width} ${map.crop.height}`}
    data-map="static"
    role="group"
    aria-labelledby="map-title"
  >
    <MapMarks map={map} zoom={1} onHelp={onHelp} />
  </svg>
);
