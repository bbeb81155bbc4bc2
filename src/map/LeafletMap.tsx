import L from 'leaflet';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { MapContainer, useMap } from 'react-leaflet';
import type { ViewBox } from '../atlas/crop.ts';
import { extent, unproject } from '../atlas/projection.ts';
import { createCrs } from './leafletCrs.ts';
import { MapControls } from './MapControls.tsx';
import { MapMarks } from './MapMarks.tsx';
import type { Places } from './mapKeys.ts';
import type { MapModel } from './mapModel.ts';
import { createMoves, fitZoom, followFocus, ignoreDrags, isZoomedIn, listenToKeys } from './mapMoves.ts';
import 'leaflet/dist/leaflet.css';

type Props = { readonly map: MapModel; readonly onHelp: () => void; readonly onReady: () => void };

const crs = createCrs();
const maxZoomIn = 3;
const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const latLngOf = (x: number, y: number): L.LatLng => {
  const [lon, lat] = unproject([x, y]) ?? [0, 0];
  return L.latLng(lat, lon);
};
const centreOf = ({ x, y, width, height }: ViewBox): L.LatLng => latLngOf(x + width / 2, y + height / 2);

/** Keeps the whole box in a container of any size, and the reader's zoom relative to it. */
const followSize = (map: L.Map, box: ViewBox) => {
  const fit = () => {
    const zoomedIn = map.getZoom() - map.getMinZoom();
    map.invalidateSize({ animate: false, pan: false });
    map.setMinZoom(fitZoom(map, box)).setMaxZoom(fitZoom(map, box) + maxZoomIn);
    map.setView(zoomedIn > 0.01 ? map.getCenter() : centreOf(box), fitZoom(map, box) + Math.max(0, zoomedIn), {
      animate: false,
    });
  };
  const observer = new ResizeObserver(fit);
  observer.observe(map.getContainer());
  return () => observer.disconnect();
};

/** Leaflet's own bounds are corners in degrees, which mean nothing in this projection: the view is kept in the box. */
const keepInBox = (map: L.Map, box: ViewBox) => {
  let panning = false;
  const clamp = () => {
    if (panning) return;
    const { x, y } = map.project(map.getCenter(), 0);
    const half = map.getSize().divideBy(2 * 2 ** map.getZoom());
    const within = (value: number, low: number, high: number) =>
      low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
    const [toX, toY] = [
      within(x, box.x + half.x, box.x + box.width - half.x),
      within(y, box.y + half.y, box.y + box.height - half.y),
    ];
    // A pan by less than a pixel ends at once and where it began: it must not be tried again from within itself.
    panning = true;
    if (Math.hypot(toX - x, toY - y) * 2 ** map.getZoom() > 2)
      map.panTo(latLngOf(toX, toY), { animate: !reducedMotion() });
    panning = false;
    // At full view a finger on the map scrolls the page; only a map that is zoomed in can be dragged.
    if (isZoomedIn(map)) map.dragging.enable();
    else map.dragging.disable();
  };
  map.on('moveend', clamp);
  clamp();
  return () => {
    map.off('moveend', clamp);
  };
};

/** Scrolling never zooms; Ctrl with the wheel, which is also what a trackpad pinch sends, does. */
const zoomWithCtrlWheel = (map: L.Map) => {
  const box = map.getContainer();
  const zoom = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    map.setZoomAround(map.mouseEventToContainerPoint(event), map.getZoom() - event.deltaY / 200, { animate: false });
  };
  box.addEventListener('wheel', zoom, { passive: false });
  return () => box.removeEventListener('wheel', zoom);
};

/** An SVG in view units that pans and zooms with the map: the static map's own marks, drawn once, never re-projected. */
const PlanarLayer = ({ children }: { readonly children: (zoomedIn: number) => ReactNode }) => {
  const map = useMap();
  const [svg] = useState(() => document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const [zoomedIn, setZoomedIn] = useState(1);

  useLayoutEffect(
    function placeLayer() {
      const [width, height] = [extent.right - extent.left, extent.bottom - extent.top];
      svg.setAttribute('viewBox', `${extent.left} ${extent.top} ${width} ${height}`);
      svg.id = 'map-drawing';
      svg.setAttribute('class', 'map-svg leaflet-zoom-animated');
      svg.setAttribute('role', 'group');
      // A drawing with listeners on it would be a tab stop of its own, before the countries in it.
      svg.setAttribute('tabindex', '-1');
      svg.setAttribute('aria-labelledby', 'map-title');
      svg.dataset.map = 'live';
      map.getPanes().overlayPane.append(svg);
      const corner = latLngOf(extent.left, extent.top);
      const place = () => {
        const scale = 2 ** map.getZoom();
        svg.setAttribute('width', String(width * scale));
        svg.setAttribute('height', String(height * scale));
        L.DomUtil.setPosition(svg as unknown as HTMLElement, map.latLngToLayerPoint(corner));
        setZoomedIn(2 ** (map.getZoom() - map.getMinZoom()));
      };
      const animate = ({ zoom, center }: L.ZoomAnimEvent) => {
        const offset = map.project(corner, zoom).subtract(map.project(center, zoom)).add(map.getSize().divideBy(2));
        const pane = L.DomUtil.getPosition(map.getPanes().mapPane);
        L.DomUtil.setTransform(svg as unknown as HTMLElement, offset.subtract(pane), map.getZoomScale(zoom));
      };
      map.on('zoomend viewreset resize', place);
      map.on('zoomanim', animate);
      place();
      return () => {
        map.off('zoomend viewreset resize', place);
        map.off('zoomanim', animate);
        svg.remove();
      };
    },
    [map, svg],
  );
  return createPortal(children(zoomedIn), svg);
};

type BehaviourProps = { readonly box: ViewBox; readonly places: Places; readonly onReady: () => void };

const Behaviour = ({ box, places, onReady }: BehaviourProps) => {
  const map = useMap();
  const moves = () => createMoves(map, centreOf(box));
  const [zoomedIn, setZoomedIn] = useState(false);
  useEffect(
    function behave() {
      const noteZoom = () => setZoomedIn(isZoomedIn(map));
      map.on('zoomend', noteZoom);
      const undo = [
        followSize(map, box),
        keepInBox(map, box),
        zoomWithCtrlWheel(map),
        listenToKeys(map, createMoves(map, centreOf(box))),
        ignoreDrags(map),
        () => map.off('zoomend', noteZoom),
      ];
      onReady();
      return () => {
        for (const one of undo) one();
      };
    },
    [map, box, onReady],
  );
  useEffect(() => followFocus(map, places, latLngOf), [map, places]);
  return <MapControls zoomedIn={zoomedIn} moves={moves} />;
};

/** The static map made zoomable in place: same projection, same marks, same pixels until the reader zooms. */
export const LeafletMap = ({ map, onHelp, onReady }: Props) => (
  <MapContainer
    className="map-live"
    crs={crs}
    center={centreOf(map.crop)}
    zoom={0}
    zoomSnap={0}
    zoomDelta={0.75}
    attributionControl={false}
    zoomControl={false}
    scrollWheelZoom={false}
    keyboard={false}
    doubleClickZoom={false}
    zoomAnimation={!reducedMotion()}
  >
    <PlanarLayer>{(zoomedIn) => <MapMarks map={map} zoom={zoomedIn} onHelp={onHelp} />}</PlanarLayer>
    <Behaviour box={map.crop} places={map.places} onReady={onReady} />
  </MapContainer>
);
