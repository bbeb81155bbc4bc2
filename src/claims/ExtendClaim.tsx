import { useId } from 'react';
import { joinNames } from '../model/quantities.ts';
import { OriginTag } from '../ui/OriginTag.tsx';
import { SaveFigure } from '../ui/SaveFigure.tsx';
import { SourceRefs } from '../ui/SourceRefs.tsx';
import { ClaimSection } from './ClaimSection.tsx';
import type { ClaimProps } from './claimProps.ts';
import type { Remedy } from './claimsData.ts';
import { selectRemedyFindings } from './claimsModel.ts';
import { OutcomeTable } from './OutcomeTable.tsx';
import { RemediesChart } from './RemediesChart.tsx';

const shares = ({ noneTurkey, noneGreece }: Pick<Remedy, 'noneTurkey' | 'noneGreece'>): string =>
  `${noneTurkey} per cent of Turkey and ${noneGreece} per cent of Greece`;

const have = (names: readonly string[]): string => `${joinNames(names)} ${names.length === 1 ? 'has' : 'have'}`;

/** "any additional Nato defensive system to extend coverage": what closes the gap in the model, and what never does. */
export const ExtendClaim = ({ data, page, heading }: ClaimProps) => {
  const id = useId();
  const { remedies, best, places, shortWindow, neverOpened } = data;
  const { opened, neverByTime } = selectRemedyFindings(data);
  const of = (remedyId: string) => remedies.find((remedy) => remedy.id === remedyId);
  const [radar, site, both, fast] = [
    of('second-radar'),
    of('nearer-site'),
    of('radar-and-site'),
    of('faster-interceptor'),
  ];
  return (
    <ClaimSection
      id="claim-extend"
      title="What would extend coverage"
      slug="extend-coverage"
      {...{ page, heading }}
      cannot={
        <>
          What Nato had in mind: the article says only that such a system would be additional and extend coverage to the
          two. The defences that Nato was planning then were against shorter ranges; this model knows one kind of
          interceptor, which meets a missile in space. The second radar stands where one has stood since 2012. The
          nearer site is our choice: no proposal of 2007 for it was found. Elsewhere they would do more or less.
        </>
      }
    >
      {radar && site && both && fast && (
        <p>
          A faster interceptor alone does not close the gap: at the highest figure {shares(fast)} stay without a window.
          A second, nearer radar alone leaves {shares(radar)}; a nearer site alone {shares(site)}. With both,{' '}
          {shares(both)} are left; {have(opened.long)} a window
          {opened.short.length > 0 && `, and ${have(opened.short)} one shorter than ${shortWindow.nominal} s`}.{' '}
          <OriginTag origin="computed" detail="worst of three launch points" />
        </p>
      )}
      <figure className="chart">
        <RemediesChart
          id={`${id}-remedies`}
          rows={[...remedies, { ...best, id: 'best', name: 'Both additions, and every assumption at its best' }]}
          title="Share of Turkey and of Greece without a window, by what is added to the plan"
        />
        <figcaption>
          <span>Share of territory without a window.</span>
          <SaveFigure of={`${id}-remedies`} name="what-closes-the-gap" what="Chart" />
        </figcaption>
      </figure>
      {neverOpened.length > 0 && (
        <p>
          What never opens:{' '}
          {joinNames(neverOpened.map(({ place, launches }) => `${place} from ${joinNames(launches)}`))}{' '}
          {neverOpened.length === 1 ? 'has' : 'have'} no window in any of these, nor with both additions and every
          assumption at the end of its range that favours the defence.{' '}
          {neverByTime && 'Even if everything were seen the interceptor would come too late from there. '}
          <OriginTag origin="computed" />
        </p>
      )}
      <OutcomeTable
        caption="Worst window at each place, by what is added to the plan. Computed."
        head="Added to the plan"
        places={places}
        shortWindowS={shortWindow.nominal}
        rows={[
          ...remedies.map((remedy) => ({ ...remedy, key: remedy.id, head: remedy.name })),
          { ...best, key: 'best', head: 'Both additions, every assumption at its best' },
        ]}
      />
      <ul className="ranges">
        {remedies.map(({ id: remedyId, name, note, sources }) => (
          <li key={remedyId}>
            <b>{name}.</b> {note}
            <SourceRefs ids={sources.filter((source) => source !== 'choice')} sources={page.sourceIds} />
          </li>
        ))}
      </ul>
    </ClaimSection>
  );
};
