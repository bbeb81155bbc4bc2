import type { MapMoves } from './mapMoves.ts';

type Props = { readonly zoomedIn: boolean; readonly moves: () => MapMoves };

const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();

const ways = [
  ['up', '↑', 0, -1],
  ['left', '←', -1, 0],
  ['right', '→', 1, 0],
  ['down', '↓', 0, 1],
] as const;

/**
 * Zooms the map and moves it without dragging. A button that has nothing to do says so and stays: one that vanished
 * under the finger would take the focus with it.
 */
export const MapControls = ({ zoomedIn, moves }: Props) => (
  <div
    className="map-controls needs-script"
    role="group"
    aria-label="Zoom and move"
    onPointerDown={stop}
    onDoubleClick={stop}
  >
    <div>
      <button type="button" onClick={() => moves().zoom(0.75)} aria-label="Zoom in">
        +
      </button>
      <button type="button" onClick={() => moves().zoom(-0.75)} aria-label="Zoom out" aria-disabled={!zoomedIn}>
        −
      </button>
      <button type="button" onClick={() => moves().whole()} aria-disabled={!zoomedIn}>
        Whole map
      </button>
    </div>
    <div className={zoomedIn ? 'map-pad' : 'map-pad idle'}>
      {ways.map(([name, arrow, dx, dy]) => (
        <button
          key={name}
          type="button"
          className={`to-${name}`}
          aria-label={`Move ${name}`}
          aria-disabled={!zoomedIn}
          onClick={() => moves().move(dx, dy)}
        >
          {arrow}
        </button>
      ))}
    </div>
  </div>
);
