import { useState } from 'react';
import type { GapVerdict } from '../../page/comparisons.ts';
import type { PageData } from '../../page/pageData.ts';
import type { GapMatrix } from '../../page/recordChapter.ts';
import { Hatch } from '../../ui/figures/Hatch.tsx';
import { announce } from '../../ui/reader/announce.ts';
import { allStatements, selectGapMarks, selectRows } from './gapVersions.ts';
import { gap as words } from './words.ts';

type Props = { readonly gap: GapMatrix; readonly page: PageData; readonly laterShown: boolean };

/** The part of the base map from Italy to the east of Turkey, in its view units. */
const box = { x: 190, y: 370, width: 540, height: 270 } as const;

const fills: Readonly<Record<GapVerdict, string>> = {
  covered: 'none',
  partly: 'url(#gap-part)',
  'not-covered': 'url(#gap-whole)',
  'partly-or-not': 'url(#gap-unsure)',
};

/** A map of one statement, or of how many of them agree: hatched and labelled, so that colour says nothing alone. */
export const GapMap = ({ gap, page, laterShown }: Props) => {
  const [chosen, setChosen] = useState(allStatements);
  const rows = selectRows(gap, laterShown);
  const shown = rows.some(({ id }) => id === chosen) ? chosen : allStatements;
  const marks = selectGapMarks(gap, shown, laterShown);
  const row = rows.find(({ id }) => id === shown);
  const says =
    marks.length === 0
      ? words.noCountry(row?.region ?? null)
      : `${marks.map(({ name, label }) => `${name}: ${label}`).join('; ')}.`;
  const land = page.baseMap.countries.filter(
    ({ label: [x, y] }) =>
      x > box.x - 40 && x < box.x + box.width + 40 && y > box.y - 40 && y < box.y + box.height + 40,
  );
  const choose = (id: string) => {
    setChosen(id);
    const next = selectGapMarks(gap, id, laterShown);
    announce(words.onMapAnnounced(next.length));
  };
  return (
    <figure className="gap-map">
      <p className="needs-script">
        <label>
          {words.onMap}{' '}
          <select value={shown} onChange={(event) => choose(event.target.value)}>
            <option value={allStatements}>{words.all}</option>
            {rows.map(({ id, who, dateLabel }) => (
              <option key={id} value={id}>{`${who}, ${dateLabel.split(' (')[0]}`}</option>
            ))}
          </select>
        </label>
      </p>
      <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={`Map. ${says}`}>
        <defs>
          <Hatch id="gap-whole" gap={6} />
          <Hatch id="gap-part" gap={9} broken />
          <pattern id="gap-unsure" width="9" height="9" patternUnits="userSpaceOnUse">
            <path className="hatch-line" d="M4 4.5h1.5" />
          </pattern>
        </defs>
        {land.map(({ id, d }) => (
          <path key={id} className="gap-land" d={d} />
        ))}
        {marks.map(({ country, verdict }) => (
          <path
            key={country}
            className="gap"
            d={page.baseMap.countries.find(({ id }) => id === country)?.d}
            fill={fills[verdict]}
          />
        ))}
        {marks.map(({ country, name, label }) => {
          const [x, y] = page.baseMap.countries.find(({ id }) => id === country)?.label ?? [0, 0];
          return (
            <text key={country} className="label" x={x} y={y} textAnchor="middle">
              {name}
              <tspan className="label-note" x={x} dy="1.15em">
                {shown === allStatements ? label : ''}
              </tspan>
            </text>
          );
        })}
      </svg>
      <figcaption className="note">
        {says} {words.hatch(shown === allStatements)}
      </figcaption>
    </figure>
  );
};
