import { useId } from 'react';
import { formatKm, joinNames } from '../model/quantities.ts';
import { OriginTag } from '../ui/OriginTag.tsx';
import { SaveFigure } from '../ui/SaveFigure.tsx';
import { ScrollBox } from '../ui/ScrollBox.tsx';
import { ShareTable } from '../ui/ShareTable.tsx';
import { SourceRefs } from '../ui/SourceRefs.tsx';
import { ClaimSection } from './ClaimSection.tsx';
import type { ClaimProps } from './claimProps.ts';
import { type NamedTerritory, selectCoverageFindings, selectMedium } from './claimsModel.ts';
import { formatValue } from './format.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { SensitivityChart } from './SensitivityChart.tsx';
import { TerritoryChart } from './TerritoryChart.tsx';

const part = ({ name, none }: NamedTerritory): string => `${none} per cent of ${name}`;

const REASONS = {
  time: 'for want of time',
  'radar-horizon': 'below the radar’s horizon',
  'radar-range': 'beyond the radar’s range',
  'radar-horizon-and-range': 'beyond the radar’s range and below its horizon',
  floor: 'too low',
} as const;

const reasonWords = ({ reason }: NamedTerritory): string =>
  `mostly ${reason === null ? 'unexplained' : REASONS[reason]}`;

/** "Turkey and parts of Greece will not be covered": the territory of each member by class, and what that hangs on. */
export const CoverageClaim = ({ data, page, heading }: ClaimProps) => {
  const id = useId();
  const { turkey, greece, others, reached, uneven, wholeCount, turkeyAlways, greeceRange } = selectCoverageFindings(
    data,
    page,
  );
  const medium = selectMedium(data, page);
  const shortS = data.shortWindow.nominal;
  const lines = [...data.sensitivity, data.pair];
  return (
    <ClaimSection
      id="claim-covered"
      title="Who would not be covered"
      slug="not-covered"
      {...{ page, heading }}
      cannot={
        <>
          Why the planners left anyone out: the article gives no reason beyond location, and the model finds one without
          knowing whether it was theirs. That a window counts as short under {shortS} seconds is our choice, fitted to
          one ambassador’s list; the sources disagree on Italy, Bulgaria and Romania, and no line of the model settles
          that.
        </>
      }
    >
      <p>
        By the plan of 2007, from the worst of three launch points in Iran, no interceptor could meet a missile on its
        way to {part(turkey)} or {part(greece)}; over another {greece.short} per cent of {greece.name} the window is
        shorter than {shortS} seconds. The model leaves more without a window than the article says:{' '}
        {joinNames(others.map((one) => `${part(one)} (${reasonWords(one)})`))}.{' '}
        {reached.length > 0 &&
          `${joinNames(reached)} ${reached.length === 1 ? 'has' : 'have'} a window wherever the missile reaches. `}
        The other {wholeCount} members on this map have one everywhere.{' '}
        <OriginTag origin="computed" detail="the plan of 2007" />
      </p>
      <figure className="chart">
        <TerritoryChart
          id={`${id}-territory`}
          rows={uneven}
          title="Share of territory by class, for each member without a long window everywhere"
        />
        <figcaption>
          <ul className="keys">
            <li>
              <Key kind="none" /> no window
            </li>
            <li>
              <Key kind="short" /> short window
            </li>
            <li>
              <Key kind="window" /> window of {shortS} s or more
            </li>
            <li>
              <Key kind="outOfReach" /> out of reach of this missile
            </li>
          </ul>
          <SaveFigure of={`${id}-territory`} name="territory-by-class" what="Chart" />
        </figcaption>
      </figure>
      <details className="fold table-view">
        <summary>Territory as a table</summary>
        <ScrollBox label="Territory as a table">
          <ShareTable
            caption="Members of April 2007 on the map, share of territory in per cent. Computed."
            rows={data.territory.map(({ regionId, ...share }) => ({
              id: regionId,
              name: page.regions.find(({ id: region }) => region === regionId)?.name ?? regionId,
              share,
            }))}
          />
        </ScrollBox>
      </details>
      <p>
        How much of that hangs on our assumptions? Moved one at a time through their ranges,{' '}
        {turkeyAlways
          ? `none of them gives as much as half a per cent of ${turkey.name} a window`
          : `some give a part of ${turkey.name} a window`}
        ; the share of {greece.name} without one runs from {greeceRange[0]} to {greeceRange[1]} per cent. Which parts of
        Greece are left out is therefore a matter of the assumptions.{' '}
        <OriginTag origin="computed" detail="one assumption moved at a time" />
      </p>
      <figure className="chart">
        <SensitivityChart
          id={`${id}-sensitivity`}
          lines={lines}
          title="Share of Greece without a window as each assumption is moved from its low to its high value"
        />
        <figcaption>
          <ul className="keys">
            <li>
              <Key kind="low" /> low value
            </li>
            <li>
              <Key kind="nominal" /> as assumed
            </li>
            <li>
              <Key kind="high" /> high value
            </li>
            <li>Share of Greece without a window</li>
          </ul>
          <SaveFigure of={`${id}-sensitivity`} name="sensitivity" what="Chart" />
        </figcaption>
      </figure>
      <details className="fold table-view">
        <summary>Sensitivity as a table, with windows at {data.places.length} places</summary>
        <OutcomeTable
          caption="Worst window over three launch points with one assumption moved and all others as assumed. Computed."
          head="Assumption"
          places={data.places}
          shortWindowS={shortS}
          rows={lines.flatMap((line) =>
            line.levels.map((level) => ({
              ...level,
              key: `${line.id}-${level.level}`,
              head: `${line.label}: ${formatValue(level.value, line.unit)}`,
              ...(level.level === 'nominal' && { detail: '(as assumed)' }),
            })),
          )}
        />
        <ul className="ranges">
          {lines.map((line) => (
            <li key={line.id}>
              <b>{line.label}.</b> {line.why}
              <SourceRefs ids={line.sources.filter((source) => source !== 'choice')} sources={page.sourceIds} />
            </li>
          ))}
        </ul>
      </details>
      <p>
        There is a second reason, which needs no interceptor: a missile of {formatKm(data.medium.maxRangeKm)}, the class
        that Iran had or was said to have, reaches from these launch points only{' '}
        {joinNames(
          medium.map(({ name, percent }) => (percent === 100 ? `all of ${name}` : `${percent} per cent of ${name}`)),
        )}
        , of all members on the map. <OriginTag origin="computed" detail="distance from three launch points" />
      </p>
    </ClaimSection>
  );
};

const Key = ({ kind }: { readonly kind: string }) => (
  <svg className="key" width="22" height="12" aria-hidden="true">
    {kind === 'low' || kind === 'nominal' || kind === 'high' ? (
      <circle className={`level level-${kind}`} cx="11" cy="6" r="5" />
    ) : (
      <rect className={`bar bar-${kind}`} x="0.5" y="0.5" width="21" height="11" />
    )}
    {kind === 'none' && <path className="bar-hatch" d="M3 11 13 1M9 11 19 1" />}
  </svg>
);
