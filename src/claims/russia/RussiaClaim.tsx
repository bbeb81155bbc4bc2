import { useId } from 'react';
import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';
import { Chart } from '../Chart.tsx';
import { ClaimSection } from '../ClaimSection.tsx';
import type { ClaimProps } from '../claimProps.ts';
import { selectCliffFindings } from '../claimsModel.ts';
import { chartTitles, seriesWords } from '../words.ts';
import { CliffChart } from './CliffChart.tsx';
import { CliffTables } from './CliffTables.tsx';
import { RussiaSides } from './RussiaSides.tsx';
import { russiaWords } from './russiaWords.ts';
import { TenPart } from './TenPart.tsx';

/** "10 interceptors can also not pose a threat to Russia": whether they can catch its missiles, and how far ten go. */
export const RussiaClaim = ({ data, page, query, heading }: ClaimProps) => {
  const id = useId();
  const { cliff } = data;
  const findings = selectCliffFindings(data);
  const title = chartTitles.cliff(cliff.arcs);
  return (
    <ClaimSection
      id="claim-russia"
      slug="ten-interceptors"
      {...{ page, heading }}
      lead={
        <>
          <p>{russiaWords.question}</p>
          <p>
            {russiaWords.lead(data, findings)} <OriginTag origin="computed" />
          </p>
        </>
      }
      chart={
        <Chart
          of={`${id}-cliff`}
          name="catchable-arcs"
          what={title}
          keys={cliff.series.map((series) => (
            <li key={series.id}>
              <svg className="key" width="26" height="12" aria-hidden="true">
                <path className={`stairs stairs-${series.id}`} d="M0 6H26" />
              </svg>{' '}
              {seriesWords(series)}
            </li>
          ))}
          tables={<CliffTables data={data} findings={findings} />}
        >
          <CliffChart id={`${id}-cliff`} cliff={cliff} findings={findings} title={title} />
        </Chart>
      }
      cannot={
        <>
          {russiaWords.cannot}
          <SourceRefs ids={['phys-16']} sources={page.sourceIds} />
        </>
      }
    >
      <RussiaSides {...{ data, page, findings, heading }} />
      <TenPart {...{ data, page, query, heading }} />
    </ClaimSection>
  );
};
