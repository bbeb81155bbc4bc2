import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { Boundary } from '../ui/Boundary.tsx';
import { whenIdle } from '../ui/whenIdle.ts';
import type { MapModel } from './mapModel.ts';
import { StaticMap } from './StaticMap.tsx';

const LeafletMap = lazy(() => import('./LeafletMap.tsx').then((module) => ({ default: module.LeafletMap })));
const MapHelp = lazy(() => import('./MapHelp.tsx').then((module) => ({ default: module.MapHelp })));

type Props = { readonly map: MapModel; readonly title: string; readonly children: ReactNode };

/** The map with its title and credits. It is drawn by the server and becomes zoomable in place once the page is idle. */
export const MapFigure = ({ map, title, children }: Props) => {
  const [live, setLive] = useState(false);
  const [help, setHelp] = useState(false);
  const onHelp = useCallback(() => setHelp(true), []);
  const onReady = useCallback(() => {
    document.documentElement.dataset.leaflet = 'ready';
  }, []);
  useEffect(() => whenIdle(() => setLive(true)), []);

  const fixed = <StaticMap map={map} onHelp={onHelp} />;
  return (
    <figure id="map" className="map-figure" aria-labelledby="map-title">
      <a className="skip" href="#after-map">
        Skip the map
      </a>
      <h2 id="map-title">{title}</h2>
      <div className="map-box" data-frame>
        {live ? (
          <Boundary fallback={fixed}>
            <Suspense fallback={fixed}>
              <LeafletMap map={map} onHelp={onHelp} onReady={onReady} />
            </Suspense>
          </Boundary>
        ) : (
          fixed
        )}
        <button type="button" className="map-keys needs-script" onClick={onHelp} aria-label="Keys for the map">
          ?
        </button>
      </div>
      {help && (
        <Boundary fallback={<p role="status">The list of keys could not be loaded.</p>}>
          <Suspense fallback={null}>
            <MapHelp close={() => setHelp(false)} />
          </Suspense>
        </Boundary>
      )}
      {children}
      <span id="after-map" tabIndex={-1} />
    </figure>
  );
};
