import { useId } from 'react';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { Chart } from './Chart.tsx';
import { ClaimSection } from './ClaimSection.tsx';
import type { ClaimProps } from './claimProps.ts';
import { selectRemedyFindings } from './claimsModel.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { RemediesChart } from './RemediesChart.tsx';
import { chartTitles, extendWords, remedyWords } from './words.ts';

/** "any additional Nato defensive system to extend coverage": what closes the gap in the model, and what does not. */
export const ExtendClaim = ({ data, page, heading }: ClaimProps) => {
  const id = useId();
  const { remedies, best, places, shortWindow } = data;
  const rows = [...remedies, { ...best, id: 'best' }].map((row) => ({ ...row, name: remedyWords[row.id] ?? row.id }));
  return (
    <ClaimSection
      id="claim-extend"
      slug="extend-coverage"
      {...{ page, heading }}
      lead={
        <>
          <p>
            {extendWords.lead(remedies)} <OriginTag origin="computed" detail="worst of three launch points" />
          </p>
          <p>
            {extendWords.opened(selectRemedyFindings(data), shortWindow.nominal)} {extendWords.never(data)}{' '}
            <OriginTag origin="computed" />
          </p>
        </>
      }
      chart={
        <Chart
          of={`${id}-remedies`}
          name="what-closes-the-gap"
          what={chartTitles.remedies}
          tables={
            <>
              <OutcomeTable
                caption="Shortest window at each place, by what is added to the plan. Computed."
                head="Added to the plan"
                places={places}
                shortWindowS={shortWindow.nominal}
                rows={rows.map((row) => ({ ...row, key: row.id, head: row.name }))}
              />
              <ul className="ranges">
                {remedies.map(({ id: remedyId, name, note, sources }) => (
                  <li key={remedyId}>
                    <b>{name}.</b> {note}
                    <SourceRefs ids={sources.filter((source) => source !== 'choice')} sources={page.sourceIds} />
                  </li>
                ))}
              </ul>
            </>
          }
        >
          <RemediesChart id={`${id}-remedies`} rows={rows} title={chartTitles.remedies} />
        </Chart>
      }
      cannot={
        <>
          {extendWords.cannot}
          <SourceRefs ids={['hist-134', 'hist-290', 'hist-183']} sources={page.sourceIds} />{' '}
          <OriginTag origin="later" />
        </>
      }
    />
  );
};
