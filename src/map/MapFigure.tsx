import { type ReactNode, useCallback, useState } from 'react';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { Part } from '../ui/parts/Part.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import type { MapModel } from './mapModel.ts';
import { MapControls } from './zoom/MapControls.tsx';
import { useZoomable } from './zoom/useZoomable.ts';
import './map.css';

const LeafletMap = lazyPart(() => import('./zoom/LeafletMap.tsx').then((module) => module.LeafletMap));
const MapHelp = lazyPart(() => import('./MapHelp.tsx').then((module) => module.MapHelp));

type Props = { readonly map: MapModel; readonly title: string; readonly children: ReactNode };

/** The map with its tools: the drawing that the server printed, which becomes zoomable in place. */
export const MapFigure = ({ map, title, children }: Props) => {
  const { awake, listeners, ask, onReady } = useZoomable();
  const [drawing, setDrawing] = useState<SVGSVGElement | null>(null);
  const [scale, setScale] = useState<number | null>(null);
  const [help, setHelp] = useState(false);
  const onHelp = useCallback(() => setHelp(true), []);

  return (
    <figure id="map" className="map-figure" aria-labelledby="map-title" tabIndex={-1}>
      <a className="skip" href="#map-tools">
        Skip the map
      </a>
      <h2 id="map-title" className="unseen">
        {title}
      </h2>
      <div className="map-box" data-frame {...listeners}>
        <MapDrawing ref={setDrawing} map={map} scale={scale} onHelp={onHelp} />
        {awake && drawing && (
          <Part name="The map’s zoom">
            <LeafletMap {...{ map, drawing, onReady }} onScale={setScale} />
          </Part>
        )}
        <MapControls scale={scale} ask={ask} />
        <button type="button" className="map-keys needs-script" onClick={onHelp} aria-label="Map shortcuts">
          ?
        </button>
      </div>
      {help && (
        <Part name="The list of shortcuts">
          <MapHelp close={() => setHelp(false)} />
        </Part>
      )}
      {children}
    </figure>
  );
};
