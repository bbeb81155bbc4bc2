import L from 'leaflet';
import { useEffect, useLayoutEffect, useState } from 'react';
import { MapContainer, useMap } from 'react-leaflet';
import type { ViewBox } from '../../atlas/crop.ts';
import { unproject } from '../../atlas/projection.ts';
import { still } from '../../ui/reader/settle.ts';
import type { MapModel } from '../mapModel.ts';
import { createCrs } from './leafletCrs.ts';
import type { RegionPoints } from './mapKeys.ts';
import { createMoves, fitZoom, followFocus, ignoreDrags, isZoomedIn, type MapMoves, zoomStep } from './mapMoves.ts';
import 'leaflet/dist/leaflet.css';
import './leafletMap.css';

const crs = createCrs();
const maxZoomIn = 3;

const latLngOf = (x: number, y: number): L.LatLng => {
  const [lon, lat] = unproject([x, y]) ?? [0, 0];
  return L.latLng(lat, lon);
};
const centreOf = ({ x, y, width, height }: ViewBox): L.LatLng => latLngOf(x + width / 2, y + height / 2);

/** Keeps the whole box in a container of any size, and the reader's zoom relative to it. */
const followSize = (map: L.Map, box: ViewBox) => {
  let size = '';
  const refit = () => {
    // The observer's first call tells of no change, and would break off a zoom that has begun.
    const { clientWidth, clientHeight } = map.getContainer();
    if (size === `${clientWidth} ${clientHeight}`) return;
    size = `${clientWidth} ${clientHeight}`;
    const zoomedIn = map.getZoom() - map.getMinZoom();
    map.invalidateSize({ animate: false, pan: false });
    map.setMinZoom(fitZoom(map, box)).setMaxZoom(fitZoom(map, box) + maxZoomIn);
    map.setView(zoomedIn > 0.01 ? map.getCenter() : centreOf(box), fitZoom(map, box) + Math.max(0, zoomedIn), {
      animate: false,
    });
  };
  refit();
  const observer = new ResizeObserver(refit);
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
    // `panTo` may fire `moveend` synchronously; the flag prevents re-entry.
    panning = true;
    if (Math.hypot(toX - x, toY - y) * 2 ** map.getZoom() > 2) map.panTo(latLngOf(toX, toY), { animate: !still() });
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

/** False until a press on the drawing that was under way at the start has ended: moving the SVG during a press would lose the click. */
const useReleased = (drawing: SVGSVGElement): boolean => {
  const [released, setReleased] = useState(() => !drawing.matches(':active'));
  useEffect(
    function awaitRelease() {
      if (released) return;
      const release = () => setTimeout(() => setReleased(true)); // after the click that the release makes
      addEventListener('pointerup', release);
      addEventListener('pointercancel', release);
      return () => {
        removeEventListener('pointerup', release);
        removeEventListener('pointercancel', release);
      };
    },
    [released],
  );
  return released;
};

type DrawingProps = {
  /** The part of the map that the container shows at scale 1, in view units. */
  readonly box: ViewBox;
  readonly drawing: SVGSVGElement;
  /** Gets the scale after each change of it, and `null` when the layer is removed. */
  readonly onScale: (scale: number | null) => void;
};

/**
 * Pans and zooms the page's own drawing with the map. The drawing is moved into a pane of the map, not drawn anew: what the reader
 * points at or has the focus on stays the same element.
 */
const DrawingLayer = ({ box, drawing, onScale }: DrawingProps) => {
  const map = useMap();
  useLayoutEffect(
    function adoptDrawing() {
      const home = drawing.parentElement;
      const held = document.activeElement;
      map.getPanes().overlayPane.append(drawing);
      if (held instanceof SVGElement && drawing.contains(held)) held.focus({ preventScroll: true });
      const corner = latLngOf(box.x, box.y);
      const element = drawing as unknown as HTMLElement; // Leaflet's types know no SVG here; it moves it all the same
      const place = () => {
        const pixelsPerUnit = 2 ** map.getZoom();
        drawing.setAttribute('width', String(box.width * pixelsPerUnit));
        drawing.setAttribute('height', String(box.height * pixelsPerUnit));
        L.DomUtil.setPosition(element, map.latLngToLayerPoint(corner));
        onScale(2 ** (map.getZoom() - map.getMinZoom()));
      };
      const animate = ({ zoom, center }: L.ZoomAnimEvent) => {
        const offset = map.project(corner, zoom).subtract(map.project(center, zoom)).add(map.getSize().divideBy(2));
        const pane = L.DomUtil.getPosition(map.getPanes().mapPane);
        L.DomUtil.setTransform(element, offset.subtract(pane), map.getZoomScale(zoom));
      };
      map.on('zoomend viewreset resize', place);
      map.on('zoomanim', animate);
      place();
      return function giveBack() {
        map.off('zoomend viewreset resize', place);
        map.off('zoomanim', animate);
        for (const name of ['width', 'height', 'style']) drawing.removeAttribute(name);
        home?.prepend(drawing);
        onScale(null);
      };
    },
    [map, box, drawing, onScale],
  );
  return null;
};

type BehaviourProps = {
  readonly box: ViewBox;
  readonly points: RegionPoints;
  readonly onReady: (moves: MapMoves) => void;
};

const Behaviour = ({ box, points, onReady }: BehaviourProps) => {
  const map = useMap();
  useEffect(
    function behave() {
      const undo = [followSize(map, box), keepInBox(map, box), zoomWithCtrlWheel(map), ignoreDrags(map)];
      onReady(createMoves(map, centreOf(box)));
      return () => {
        for (const one of undo) one();
      };
    },
    [map, box, onReady],
  );
  useEffect(() => followFocus(map, points, latLngOf), [map, points]);
  return null;
};

type Props = Omit<DrawingProps, 'box'> & { readonly map: MapModel; readonly onReady: BehaviourProps['onReady'] };

/** The drawing made zoomable in place: same projection, same elements, same pixels until the reader zooms. */
export const LeafletMap = ({ map, drawing, onScale, onReady }: Props) =>
  useReleased(drawing) && (
    <MapContainer
      className="map-live"
      crs={crs}
      center={centreOf(map.crop)}
      zoom={0}
      zoomSnap={0}
      zoomDelta={zoomStep}
      attributionControl={false}
      zoomControl={false}
      scrollWheelZoom={false}
      keyboard={false}
      doubleClickZoom={false}
      zoomAnimation={!still()}
    >
      <DrawingLayer box={map.crop} drawing={drawing} onScale={onScale} />
      <Behaviour box={map.crop} points={map.focusPoints} onReady={onReady} />
    </MapContainer>
  );
