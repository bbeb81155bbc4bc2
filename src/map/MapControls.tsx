type Props = { readonly zoomedIn: boolean; readonly onZoom: (by: number) => void; readonly onReset: () => void };

const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();

export const MapControls = ({ zoomedIn, onZoom, onReset }: Props) => (
  <div className="map-controls" role="group" aria-label="Zoom" onPointerDown={stop} onDoubleClick={stop}>
    <button type="button" onClick={() => onZoom(0.75)} aria-label="Zoom in">
      +
    </button>
    <button type="button" onClick={() => onZoom(-0.75)} aria-label="Zoom out">
      −
    </button>
    {zoomedIn && (
      <button type="button" onClick={onReset}>
        Whole map
      </button>
    )}
  </div>
);
