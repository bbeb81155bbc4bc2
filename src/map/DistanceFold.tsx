import { useState } from 'react';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { Part } from '../ui/parts/Part.tsx';
import type { DistanceProps } from './DistanceTool.tsx';

const DistanceTool = lazyPart(() => import('./DistanceTool.tsx').then((module) => module.DistanceTool));

/** The ring of equal distance, fetched when it is asked for: without scripts there is none to draw. */
export const DistanceFold = (props: DistanceProps) => {
  const [open, setOpen] = useState(false);
  const drawn = props.ring !== null;
  return (
    <details
      className="fold distance needs-script"
      name="map-tools"
      open={drawn || undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Is it just distance?</summary>
      {(open || drawn) && (
        <Part name="The ring">
          <DistanceTool {...props} />
        </Part>
      )}
    </details>
  );
};
