import type { MapModel } from './mapModel.ts';

type Props = { readonly label: MapModel['countryLabels'][number]; readonly transform: string };

/** A country's name on the map, and under it what the article claims of the country. */
export const CountryName = ({ label: { lines, notes, anchor, rank }, transform }: Props) => (
  <text
    className={`label label-${rank}${notes.length > 0 ? ' label-gap' : ''}`}
    transform={transform}
    textAnchor={anchor}
  >
    {lines.map((line, index) => (
      <tspan key={line} x="0" dy={index === 0 ? undefined : '1.05em'}>
        {line}
      </tspan>
    ))}
    {notes.map((line) => (
      <tspan key={line} className="label-note" x="0" dy="1.15em">
        {line}
      </tspan>
    ))}
  </text>
);
