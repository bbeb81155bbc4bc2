import { useLayoutEffect, useState } from 'react';
import type { ViewBox } from '../atlas/crop.ts';
import type { MapModel } from './mapModel.ts';

type Props = { readonly map: MapModel; readonly id: string; readonly scale: number };

/** Half the width of the ring on the screen, in pixels. */
const half = 17;

/** A box round what has the focus, in view units: its name at the edge of the map, else a circle at its middle, in the frame. */
const boxOf = ({ focusPoints, offMap, crop }: MapModel, id: string): ViewBox | null => {
  const link = document.querySelector<SVGGraphicsElement>(`[data-region="${id}"]`);
  const pixelsPerUnit = link?.getScreenCTM()?.a;
  const at = focusPoints[id];
  if (!link || !pixelsPerUnit || !at) return null;
  const r = half / pixelsPerUnit;
  if (offMap[id] !== undefined) {
    const { x, y, width, height } = link.getBBox();
    const pad = 5 / pixelsPerUnit;
    return { x: x - pad, y: y - pad, width: width + 2 * pad, height: Math.max(height, 24 / pixelsPerUnit) + 2 * pad };
  }
  const within = (value: number, low: number, high: number) => Math.min(high - r, Math.max(low + r, value));
  const [x, y] = [within(at[0], crop.x, crop.x + crop.width), within(at[1], crop.y, crop.y + crop.height)];
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
};

/** Where the focus is, above everything else on the map and at least 24 pixels wide: a country may be a dot, or under its name. */
export const FocusRing = ({ map, id, scale }: Props) => {
  const [box, setBox] = useState<ViewBox | null>(null);
  useLayoutEffect(
    function measure() {
      // Leaflet may still move or resize the drawing: with each change of scale the ring is measured again.
      if (scale > 0) setBox(boxOf(map, id));
    },
    [map, id, scale],
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
