import type { Move } from './mapMoves.ts';

type Props = {
  /** How much larger than at first the map is drawn; null while it cannot be zoomed yet. */
  readonly scale: number | null;
  readonly ask: (move: Move) => void;
};

const ways = [
  ['up', '↑', 0, -1],
  ['left', '←', -1, 0],
  ['right', '→', 1, 0],
  ['down', '↓', 0, 1],
] as const;

/**
 * Zooms the map and moves it without dragging; what only undoes a zoom is there once there can be one. A button that has nothing to
 * do says so and stays: one that vanished under the finger would take the focus with it.
 */
export const MapControls = ({ scale, ask }: Props) => {
  const zoomedIn = scale !== null && scale > 1.01;
  return (
    <div className="map-controls needs-script" role="group" aria-label="Zoom and move">
      <div>
        <button type="button" onClick={() => ask(({ zoom }) => zoom(1))} aria-label="Zoom in">
          +
        </button>
        {scale !== null && (
          <>
            <button
              type="button"
              onClick={() => ask(({ zoom }) => zoom(-1))}
              aria-label="Zoom out"
              aria-disabled={!zoomedIn}
            >
              −
            </button>
            <button type="button" onClick={() => ask(({ whole }) => whole())} aria-disabled={!zoomedIn}>
              Whole map
            </button>
          </>
        )}
      </div>
      {scale !== null && (
        <div className={zoomedIn ? 'map-pad' : 'map-pad idle'}>
          {ways.map(([name, arrow, dx, dy]) => (
            <button
              key={name}
              type="button"
              className={`to-${name}`}
              aria-label={`Move ${name}`}
              aria-disabled={!zoomedIn}
              onClick={() => ask(({ pan }) => pan(dx, dy))}
            >
              {arrow}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
