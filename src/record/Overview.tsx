import type { RecordEntry } from '../page/recordChapter.ts';
import { toYear } from './recordAxis.ts';

const first = 2001;
const last = 2025;
const width = 1000;
const x = (year: number) => Math.round(((year - first) / (last - first)) * width * 10) / 10;
const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** All the years to one scale: a stroke for each entry, so that the reader sees how much of it is one spring. */
export const Overview = ({ entries }: { readonly entries: readonly RecordEntry[] }) => {
  const strokes = (later: boolean) =>
    entries
      .filter(({ layer }) => (layer === 'later') === later)
      .map(({ date }) => `M${x(toYear(date))} 4V26`)
      .join('');
  const day = x(toYear('2007-04-19'));
  return (
    <svg className="overview" viewBox={`-16 0 ${width + 32} 64`} aria-hidden="true">
      <path className="axis-line" d={`M0 26H${width}`} />
      <path className="overview-before" d={strokes(false)} />
      <path className="overview-later later-only" d={strokes(true)} />
      {years.map((year) => (
        <path key={year} className="axis-line" d={`M${x(year)} 26v5`} />
      ))}
      {years
        .filter((year) => year % 4 === 2)
        .map((year) => (
          <text key={year} x={x(year)} y="46" textAnchor="middle">
            {year}
          </text>
        ))}
      <path className="overview-day" d={`M${day} 0V34`} />
      <text className="overview-name" x={day} y="61" textAnchor="middle">
        19 April 2007
      </text>
    </svg>
  );
};
