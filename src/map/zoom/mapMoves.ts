import type L from 'leaflet';
import type { ViewBox } from '../../atlas/crop.ts';
import { still } from '../../ui/reader/settle.ts';
import type { RegionPoints } from './mapKeys.ts';

/** How far a finger or a mouse may slip in a click, in pixels. */
const slip = 6;

/** How far a step moves the map, as a part of what is seen. */
const step = 0.3;

/** How far a step zooms, in Leaflet's levels, each of which doubles the scale. */
export const zoomStep = 0.75;

/** What the buttons and the keys do with the map. */
export type MapMoves = {
  /** In by so many steps, or out. */
  readonly zoom: (steps: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly whole: () => void;
};

/** A move that was asked for. */
export type Move = (moves: MapMoves) => void;

/**
 * Moves are made one after the other: Leaflet ignores what is asked for while it zooms.
 *
 * @param centre the middle of the whole map
 */
export const createMoves = (map: L.Map, centre: L.LatLng): MapMoves => {
  const animate = !still();
  const waiting: (() => void)[] = [];
  let isZooming = false;
  const makeMoves = () => {
    while (!isZooming && waiting.length > 0) waiting.shift()?.();
  };
  map.on('zoomend', () => {
    isZooming = false;
    makeMoves();
  });
  const ask = (move: () => void) => {
    waiting.push(move);
    makeMoves();
  };
  const goTo = (middle: L.LatLng, wanted: number) => {
    const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), wanted));
    isZooming = zoom !== map.getZoom();
    map.setView(middle, zoom, { animate });
  };
  return {
    zoom: (steps) => ask(() => goTo(map.getCenter(), map.getZoom() + steps * zoomStep)),
    pan: (dx, dy) =>
      ask(() => {
        const { x, y } = map.getSize();
        map.panBy([dx * x * step, dy * y * step], { animate });
      }),
    whole: () => ask(() => goTo(centre, map.getMinZoom())),
  };
};

/** A map that is zoomed in goes to the country that the focus has gone to, when that is out of sight or at the edge. */
export const followFocus = (map: L.Map, points: RegionPoints, toLatLng: (x: number, y: number) => L.LatLng) => {
  const box = map.getContainer();
  const follow = ({ target }: FocusEvent) => {
    const id = target instanceof Element ? target.closest('[data-region]')?.getAttribute('data-region') : null;
    const at = id ? points[id] : undefined;
    if (!at) return;
    const goal = toLatLng(...at);
    const { x, y } = map.latLngToContainerPoint(goal);
    const size = map.getSize();
    const edge = 40;
    if (x < edge || y < edge || x > size.x - edge || y > size.y - edge) map.panTo(goal, { animate: !still() });
  };
  box.addEventListener('focusin', follow);
  return () => box.removeEventListener('focusin', follow);
};

/** Dragging the map by more than a slip is no click on what lay under the finger when it was lifted. */
export const ignoreDrags = (map: L.Map): (() => void) => {
  const box = map.getContainer();
  let from: readonly [number, number] | null = null;
  const begin = ({ clientX, clientY }: PointerEvent) => {
    from = [clientX, clientY];
  };
  const click = (event: MouseEvent) => {
    const dragged = from !== null && Math.hypot(event.clientX - from[0], event.clientY - from[1]) > slip;
    from = null;
    if (!dragged || event.detail === 0) return; // a key's click has no place
    event.preventDefault();
    event.stopPropagation();
  };
  box.addEventListener('pointerdown', begin, true);
  box.addEventListener('click', click, true);
  return () => {
    box.removeEventListener('pointerdown', begin, true);
    box.removeEventListener('click', click, true);
  };
};

/** Whether any of the map is out of sight. */
export const isZoomedIn = (map: L.Map): boolean => map.getZoom() > map.getMinZoom() + 0.01;

/** The zoom at which the whole of `box` fits the map's container. */
export const fitZoom = (map: L.Map, { width, height }: ViewBox): number => {
  const { clientWidth, clientHeight } = map.getContainer();
  // A container without a size, as one that is not shown, has no logarithm.
  return Math.log2(Math.max(0.001, Math.min(clientWidth / width, clientHeight / height)));
};
