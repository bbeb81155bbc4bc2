import type { Ref } from 'react';
import { MapMarks } from './MapMarks.tsx';
import type { MapModel } from './mapModel.ts';

type Props = {
  readonly map: MapModel;
  /** How much larger than at first it is drawn; null while it stands in the page by itself and cannot be zoomed. */
  readonly scale: number | null;
  readonly onHelp: () => void;
  readonly ref: Ref<SVGSVGElement>;
};

/** The drawing of the map: what the server prints, what stays without scripts and in print, and what the zoomable map pans and zooms. */
export const MapDrawing = ({ map, scale, onHelp, ref }: Props) => (
  <svg
    ref={ref}
    id="map-drawing"
    className={scale === null ? 'map-svg' : 'map-svg leaflet-zoom-animated'}
    viewBox={`${map.crop.x} ${map.crop.y} ${map.crop.width} ${map.crop.height}`}
    data-map={scale === null ? 'static' : 'live'}
    role="group"
    // A drawing with listeners on it would be a tab stop of its own, before the countries in it.
    tabIndex={scale === null ? undefined : -1}
    aria-labelledby="map-title"
  >
    <MapMarks map={map} scale={scale ?? 1} onHelp={onHelp} />
  </svg>
);
