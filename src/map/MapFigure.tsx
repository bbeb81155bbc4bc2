import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Boundary } from '../ui/Boundary.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Room } from '../ui/Room.tsx';
import { whenIdle } from '../ui/whenIdle.ts';
import type { MapModel } from './mapModel.ts';
import { StaticMap } from './StaticMap.tsx';
import { useHeldFocus } from './useHeldFocus.ts';
import './map.css';

const LeafletMap = lazyPart(() => import('./LeafletMap.tsx').then((module) => module.LeafletMap));
const MapHelp = lazyPart(() => import('./MapHelp.tsx').then((module) => module.MapHelp));

type Props = { readonly map: MapModel; readonly title: string; readonly children: ReactNode };

/** The map with its tools. It is drawn by the server and becomes zoomable in place once the page is idle. */
export const MapFigure = ({ map, title, children }: Props) => {
  const [live, setLive] = useState(false);
  const [help, setHelp] = useState(false);
  const onHelp = useCallback(() => setHelp(true), []);
  const { listeners, restore } = useHeldFocus();
  const onReady = useCallback(() => {
    document.documentElement.dataset.leaflet = 'ready';
    restore();
  }, [restore]);
  useEffect(() => whenIdle(() => setLive(true)), []);

  const fixed = <StaticMap map={map} onHelp={onHelp} />;
  return (
    <figure id="map" className="map-figure" aria-labelledby="map-title" tabIndex={-1}>
      <a className="skip" href="#map-tools">
        Skip the map
      </a>
      <h2 id="map-title" className="unseen">
        {title}
      </h2>
      <div className="map-box" data-frame {...listeners}>
        {live ? (
          <Boundary fallback={fixed}>
            <LeafletMap {...{ map, onHelp, onReady }} fallback={fixed} />
          </Boundary>
        ) : (
          fixed
        )}
        <button type="button" className="map-keys needs-script" onClick={onHelp} aria-label="Keys for the map">
          ?
        </button>
      </div>
      {help && (
        <Room name="The list of keys">
          <MapHelp close={() => setHelp(false)} />
        </Room>
      )}
      {children}
    </figure>
  );
};
