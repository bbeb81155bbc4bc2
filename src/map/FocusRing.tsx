import { useLayoutEffect, useState } from 'react';
import type { ViewBox } from '../atlas/crop.ts';
import type { MapModel } from './mapModel.ts';

type Props = { readonly map: MapModel; readonly id: string; readonly zoom: number };

/** Half the width of the ring on the screen, in pixels. */
const half = 17;

/** A box round what has the focus, in view units: its name at the edge of the map, else a circle at its middle, in the frame. */
const boxOf = ({ places, offMap, crop }: MapModel, id: string): ViewBox | null => {
  const link = document.querySelector<SVGGraphicsElement>(`[data-region="${id}"]`);
  const scale = link?.getScreenCTM()?.a;
  const at = places[id];
  if (!link || !scale || !at) return null;
  const r = half / scale;
  if (offMap[id] !== undefined) {
    const { x, y, width, height } = link.getBBox();
    const pad = 5 / scale;
    return { x: x - pad, y: y - pad, width: width + 2 * pad, height: Math.max(height, 24 / scale) + 2 * pad };
  }
  const within = (value: number, low: number, high: number) => Math.min(high - r, Math.max(low + r, value));
  const [x, y] = [within(at[0], crop.x, crop.x + crop.width), within(at[1], crop.y, crop.y + crop.height)];
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
};

/** Where the focus is, above everything else on the map and at least 24 pixels wide: a country may be a dot, or under its name. */
export const FocusRing = ({ map, id, zoom }: Props) => {
  const [box, setBox] = useState<ViewBox | null>(null);
  useLayoutEffect(
    function measure() {
      // The drawing may be moved or resized by Leaflet after this: the ring is measured again with the zoom.
      if (zoom > 0) setBox(boxOf(map, id));
    },
    [map, id, zoom],
  );
  const d = map.countries.find(({ region }) => region.id === id)?.d;
  if (box === null) return null;
  const rect = { ...box, rx: box.width === box.height ? box.width / 2 : 0 };
  return (
    <g className="focus-ring" aria-hidden="true">
      {d && <path className="focus-outline" d={d} />}
      <rect className="focus-halo" {...rect} />
      <rect className="focus-line" {...rect} />
    </g>
  );
};
