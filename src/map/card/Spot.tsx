import type { MarkedPlace } from '../mapModel.ts';

type Props = { readonly place: MarkedPlace; readonly transform: string };

/** In view units: the name of a place farther to the right than this stands to its left. */
const roomUntil = 680;

/** A place marked on the map: a dot in a ring where it is, or an arrow at the edge on the way to it. */
export const Spot = ({ place: { name, note, origin, at, headingDeg }, transform }: Props) => {
  const toLeft = at[0] > roomUntil;
  const x = toLeft ? -17 : 17;
  return (
    <g className={`spot spot-${origin}`} transform={transform} role="img" aria-label={`${name}, ${note}`}>
      {headingDeg === null ? (
        <>
          <circle r="12" />
          <circle className="symbol" r="4.5" />
        </>
      ) : (
        <path className="symbol" d="M13 0-8 9-4 0-8-9Z" transform={`rotate(${headingDeg})`} />
      )}
      <text x={x} y="1" textAnchor={toLeft ? 'end' : 'start'}>
        {name}
        <tspan className="label-note" x={x} dy="1.15em">
          {note}
        </tspan>
      </text>
    </g>
  );
};
