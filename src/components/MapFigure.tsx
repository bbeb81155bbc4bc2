import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { MapModel } from '../state/mapModel.ts';
import { Boundary } from './Boundary.tsx';
import { MapHelp } from './MapHelp.tsx';
import { StaticMap } from './StaticMap.tsx';

const LeafletMap = lazy(() => import('./LeafletMap.tsx').then((module) => ({ default: module.LeafletMap })));

type Props = { readonly map: MapModel; readonly title: string; readonly children: ReactNode };

/** The map with its title and credits. It is drawn by the server and becomes zoomable in place once the page is idle. */
export const MapFigure = ({ map, title, children }: Props) => {
  const [live, setLive] = useState(false);
  const help = useRef<HTMLDialogElement>(null);
  const onHelp = useCallback(() => help.current?.showModal(), []);
  const onReady = useCallback(() => {
    document.documentElement.dataset.leaflet = 'ready';
  }, []);

  useEffect(function upgradeWhenIdle() {
    const upgrade = () => setLive(true);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(upgrade, 200);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(upgrade, { timeout: 2000 });
    return () => cancelIdleCallback(idle);
  }, []);

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
      <MapHelp dialog={help} />
      {children}
      <span id="after-map" tabIndex={-1} />
    </figure>
  );
};
