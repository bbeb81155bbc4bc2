import { useId } from 'react';
import { formatShare, joinNames } from '../../model/quantities.ts';
import { ScrollBox } from '../../ui/figures/ScrollBox.tsx';
import { ShareTable } from '../../ui/figures/ShareTable.tsx';
import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';
import { Chart } from '../Chart.tsx';
import { ClaimSection } from '../ClaimSection.tsx';
import type { ClaimProps } from '../claimProps.ts';
import { type CoverageFindings, selectChanges, selectCoverageFindings, selectMedium } from '../claimsModel.ts';
import { Key } from '../Key.tsx';
import { chartTitles, classWords, coveredWords } from '../words.ts';
import { SensitivityChart } from './SensitivityChart.tsx';
import { SensitivityTables } from './SensitivityTables.tsx';
import { TerritoryChart } from './TerritoryChart.tsx';

type DependenceProps = Pick<ClaimProps, 'data' | 'page'> & { readonly findings: CoverageFindings };

/** What the answer depends on: each assumption moved, and what that does in words. */
const Dependence = ({ data, page, findings }: DependenceProps) => {
  const id = useId();
  const changes = selectChanges(data);
  const medium = selectMedium(data, page).map((reached) =>
    joinNames(reached.map(({ name, percent }) => formatShare(name, percent))),
  );
  return (
    <div className="beside">
      <Chart
        of={`${id}-sensitivity`}
        name="sensitivity"
        what={chartTitles.sensitivity}
        keys={
          <>
            <li>
              <Key kind="low" /> first value
            </li>
            <li>
              <Key kind="nominal" /> as assumed
            </li>
            <li>
              <Key kind="high" /> last value
            </li>
          </>
        }
        tables={<SensitivityTables data={data} page={page} />}
      >
        <SensitivityChart
          id={`${id}-sensitivity`}
          lines={[...data.sensitivity, data.pair]}
          title={chartTitles.sensitivity}
        />
      </Chart>
      <div className="reading">
        <p>
          {coveredWords.depends(findings)} <OriginTag origin="computed" detail="one assumption moved at a time" />
        </p>
        <p>
          {coveredWords.loft(changes)} {coveredWords.warning(changes)} <OriginTag origin="computed" />
        </p>
        <p>
          {coveredWords.pair(changes)} <OriginTag origin="computed" detail="two assumptions moved" />
        </p>
        <p>
          {coveredWords.medium(data, medium)}
          <SourceRefs ids={['phys-37', 'phys-38', 'phys-39']} sources={page.sourceIds} />{' '}
          <OriginTag origin="computed" detail="distance from three launch points" />
        </p>
      </div>
    </div>
  );
};

/** "Turkey and parts of Greece will not be covered": the territory of each member by class, and what that depends on. */
export const CoverageClaim = ({ data, page, heading }: ClaimProps) => {
  const id = useId();
  const findings = selectCoverageFindings(data, page);
  const shortS = data.shortWindow.nominal;
  return (
    <ClaimSection
      id="claim-covered"
      slug="not-covered"
      {...{ page, heading }}
      lead={
        <>
          <p>
            {coveredWords.lead(findings, shortS)} <OriginTag origin="computed" detail="the plan of 2007" />
          </p>
          <p>
            {coveredWords.more(findings)} <OriginTag origin="computed" />
          </p>
        </>
      }
      chart={
        <Chart
          of={`${id}-territory`}
          name="territory-by-class"
          what={chartTitles.territory}
          keys={(['none', 'short', 'window', 'outOfReach'] as const).map((kind) => (
            <li key={kind}>
              <Key kind={kind} /> {classWords[kind]}
            </li>
          ))}
          tables={
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
          }
        >
          <TerritoryChart id={`${id}-territory`} rows={findings.uneven} title={chartTitles.territory} />
        </Chart>
      }
      cannot={coveredWords.cannot(shortS)}
    >
      <Dependence data={data} page={page} findings={findings} />
    </ClaimSection>
  );
};
