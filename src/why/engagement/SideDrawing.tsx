import type { SideView } from '../../model/engagement/drawing.ts';
import type { Moment } from '../../model/engagement/moment.ts';

type Props = {
  readonly id: string;
  readonly side: SideView;
  readonly moment: Moment | null;
  readonly names: { readonly launch: string; readonly target: string };
  readonly floorLabel: string;
  readonly describedBy: string;
  readonly title: string;
};

const percent = (value: number): string => `${value}%`;

/** The height of the ground in the picture: below it stand the distances. */
const GROUND = 0.9;
const down = (y: number): string => percent(Math.round(y * GROUND * 100) / 100);
const ground = down(100);

/**
 * The shot from the side. Lines are stretched to the width there is; type and marks are placed in per cent and keep their
 * size, so that the drawing can be read on a phone.
 */
export const SideDrawing = ({ id, side, moment, names, floorLabel, describedBy, title }: Props) => (
  <svg
    id={id}
    className="side-view"
    role="img"
    aria-label={title}
    aria-describedby={describedBy}
    width="100%"
    height="320"
  >
    <svg width="100%" height={ground} viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      {side.heights.map(({ at }) => (
        <path key={at} className="grid" d={`M0 ${at * 10}H1000`} />
      ))}
      {side.seen.map(({ name, d, edge }) => (
        <g key={name}>
          <path className="seen" d={d} />
          <path className="seen-edge" d={edge} />
        </g>
      ))}
      {side.reach.map(({ name, d }) => (
        <path key={name} className="in-reach" d={d} />
      ))}
      {side.floor !== null && <path className="floor" d={`M0 ${side.floor * 10}H1000`} />}
      <path className="ground" d="M0 1000H1000" />
      {side.missing && <path className="missing" d={`M${side.missing.from * 10} 997H${side.missing.to * 10}`} />}
      {moment?.path && <path className="interceptor-path" d={moment.path} />}
      <path className="burning" d={side.burn} />
      <path className="flight" d={side.arc} />
      {side.met.map((d) => (
        <path key={d} className="met" d={d} />
      ))}
    </svg>
    <g aria-hidden="true">
      {side.heights.map(({ at, label }) => (
        <text key={label} className="tick" x="2" y={down(at)} dy="-3">
          {label}
        </text>
      ))}
      {side.floor !== null && (
        <text className="tick floor-label" x="50%" y={down(side.floor)} dy="14" textAnchor="middle">
          {floorLabel}
        </text>
      )}
      {side.missing && (
        <>
          <text className="missing-label" x={percent(side.target.x)} y={ground} dx="-10" dy="-26" textAnchor="end">
            {side.missing.label}
          </text>
          <circle className="end-mark" cx={percent(side.missing.from)} cy={ground} r="3.5" />
        </>
      )}
      {side.distances.map(({ at, label }, i) => (
        <text
          key={label}
          className={i % 2 === 1 ? 'tick tick-odd' : 'tick'}
          x={percent(at)}
          y="98%"
          textAnchor={at > 94 ? 'end' : 'middle'}
        >
          {label}
        </text>
      ))}
      <text className="end" x={percent(side.launch.x)} y={ground} dx="10" dy="-6">
        {names.launch}
      </text>
      <text className="end" x={percent(side.target.x)} y={ground} dx="-10" dy="-6" textAnchor="end">
        {names.target}
      </text>
      <text className="tick" x={percent(side.apogee.x)} y={down(side.apogee.y)} dy="-8" textAnchor="middle">
        {side.apogee.label}
      </text>
      <circle className="end-mark" cx={percent(side.launch.x)} cy={ground} r="3.5" />
      <circle className="end-mark" cx={percent(side.target.x)} cy={ground} r="3.5" />
      {side.events.map(({ spot, words, wordsY }) => {
        const isRight = spot.x < 50;
        return (
          <g key={words} className="event">
            <line x1={percent(spot.x)} y1={down(spot.y)} x2={percent(spot.x + (isRight ? 2 : -2))} y2={down(wordsY)} />
            <circle cx={percent(spot.x)} cy={down(spot.y)} r="4" />
            <text
              x={percent(spot.x + (isRight ? 2 : -2))}
              y={down(wordsY)}
              dx={isRight ? 3 : -3}
              dy="4"
              textAnchor={isRight ? 'start' : 'end'}
            >
              {words}
            </text>
          </g>
        );
      })}
      {moment && (
        <circle
          className={moment.met ? 'missile missile-met' : 'missile'}
          cx={percent(moment.missile.x)}
          cy={down(moment.missile.y)}
          r="6.5"
        />
      )}
    </g>
  </svg>
);
