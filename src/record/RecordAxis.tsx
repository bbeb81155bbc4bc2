import { links } from '../page/links.ts';
import type { Side } from '../page/record.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { kindPaths } from './KindMark.tsx';
import {
  type AxisMark,
  createAxis,
  createDayAxis,
  dayParts,
  lanes,
  laneX,
  plansBefore,
  plansLater,
} from './recordAxis.ts';

type Props = { readonly entries: readonly RecordEntry[]; readonly chosen: string | null };

const laneNames: Readonly<Record<Side, string>> = {
  nato: 'Nato',
  us: 'US',
  russia: 'Russia',
  host: 'Hosts',
  other: 'Others',
  press: 'Press',
};

const Lanes = ({ height }: { readonly height: number }) => (
  <>
    {lanes.map((side) => (
      <g key={side} className={`side-${side}`}>
        <path className="axis-lane" d={`M${laneX(side)} 26V${height - 8}`} />
        <text className="axis-name" x={laneX(side)} y="14" textAnchor="middle">
          {laneNames[side]}
        </text>
      </g>
    ))}
  </>
);

/** The marks lead to the entries of the list, which are what the keyboard goes through. */
const Marks = ({ marks, chosen }: Pick<Props, 'chosen'> & { readonly marks: readonly AxisMark[] }) => (
  <>
    {marks.map(({ entry, x, y }) => (
      <a
        key={entry.id}
        href={links.recordEntry(entry.id)}
        data-view
        tabIndex={-1}
        className={`axis-mark side-${entry.side}${entry.id === chosen ? ' on' : ''}`}
      >
        <g transform={`translate(${x} ${y})`}>
          <title>{`${entry.dateLabel}: ${entry.title}`}</title>
          <circle className="axis-target" r="9" />
          <path d={kindPaths[entry.kind]} />
        </g>
      </a>
    ))}
  </>
);

/** What came before, or after, on an axis that is broken where its scale changes, and says so. */
export const RecordAxis = ({ entries, chosen, part }: Props & { readonly part: 'before' | 'later' }) => {
  const axis = createAxis(entries, part === 'before' ? plansBefore : plansLater);
  return (
    <svg className="axis-drawing" viewBox={`0 0 ${axis.width} ${axis.height}`} aria-hidden="true">
      <Lanes height={axis.height} />
      {axis.stretches.map(({ top, height }) => (
        <path key={top} className="axis-line" d={`M52 ${top}v${height}`} />
      ))}
      {axis.ticks.map(({ y, label, major }) => (
        <g key={y} className={major ? 'axis-tick major' : 'axis-tick'}>
          <path d={`M48 ${y}h8`} />
          <text x="44" y={y + 4} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {axis.breaks.map(({ y, words }) => (
        <g key={y} className="axis-break">
          <path d={`M52 ${y - 9}v4l-5 3 10 4-5 3v4`} />
          <path className="axis-cut" d={`M66 ${y}H${axis.width}`} />
          <text x={axis.width} y={y - 4} textAnchor="end">
            {words}
          </text>
        </g>
      ))}
      <Marks marks={axis.marks} chosen={chosen} />
    </svg>
  );
};

/** The day as an order of parts: the sources give no hour, so none is drawn. */
export const DayAxis = ({ entries, chosen }: Props) => {
  const axis = createDayAxis(entries);
  return (
    <svg className="axis-drawing" viewBox={`0 0 ${axis.width} ${axis.height}`} aria-hidden="true">
      <Lanes height={axis.height} />
      {dayParts.map(({ part, words }, row) => (
        <g key={part} className="axis-break">
          <path className="axis-cut" d={`M0 ${30 + row * axis.rowHeight}H${axis.width}`} />
          <text x="0" y={44 + row * axis.rowHeight}>
            {words.split(' ').map((word, line) => (
              <tspan key={word} x="0" dy={line === 0 ? undefined : '1.05em'}>
                {word}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      <Marks marks={axis.marks} chosen={chosen} />
    </svg>
  );
};
