import { useId } from 'react';
import { OriginTag } from '../ui/OriginTag.tsx';
import { SaveFigure } from '../ui/SaveFigure.tsx';
import { SourceRefs } from '../ui/SourceRefs.tsx';
import { ClaimSection } from './ClaimSection.tsx';
import { CliffChart } from './CliffChart.tsx';
import { CliffTables } from './CliffTables.tsx';
import type { ClaimProps } from './claimProps.ts';
import { selectCliffFindings } from './claimsModel.ts';
import { TenTable } from './TenTable.tsx';
import { TenTool } from './TenTool.tsx';

const perSecond = (speed: number): string => `${speed.toFixed(1)} km/s`;

/** "10 interceptors can also not pose a threat to Russia": whether they can catch its missiles, and how far ten go. */
export const RussiaClaim = ({ data, page, query, heading }: ClaimProps) => {
  const id = useId();
  const { cliff, ten } = data;
  const findings = selectCliffFindings(data);
  const [nominal] = cliff.series;
  return (
    <ClaimSection
      id="claim-russia"
      title="Whether ten could threaten Russia"
      slug="ten-interceptors"
      {...{ page, heading }}
      cannot={
        <>
          Which speed is true, and it is least reliable in just the band where the answer turns: the ground at the site
          moves with the Earth at {cliff.rotationKmPerS.toFixed(2)} km/s, which the model leaves out with drag, the real
          shape of the burn, and the life of the kill vehicle. It cannot say that a missile would be hit, only that it
          could be met. It says nothing of decoys, which critics call decisive
          <SourceRefs ids={['phys-16']} sources={page.sourceIds} />, nor of what more than ten would do, nor of what
          either side believed.
        </>
      }
    >
      <p>
        Two questions are mixed in the claim. The first is whether an interceptor in Poland can catch a Russian missile
        at all. Take the {cliff.arcs} shortest paths from {cliff.rows.length} Russian bases to{' '}
        {cliff.targets.join(', ')}, and sensors that see everything: how many can be met hangs on the interceptor’s
        burnout speed, and the whole step from none to {cliff.arcs} lies between {findings.from.toFixed(2)} and{' '}
        {findings.to.toFixed(2)} km/s. <OriginTag origin="computed" detail={nominal?.label ?? ''} />
      </p>
      <ul className="figures">
        {findings.figures.map(({ id: figure, label, kmPerS, sources, caught }) => (
          <li key={figure}>
            <b>{perSecond(kmPerS)}</b> {label}
            <SourceRefs ids={sources} sources={page.sourceIds} /> <OriginTag origin="record" />: {caught[0]} of{' '}
            {cliff.arcs} <OriginTag origin="computed" />
          </li>
        ))}
      </ul>
      <figure className="chart">
        <CliffChart
          id={`${id}-cliff`}
          cliff={cliff}
          findings={findings}
          title={`How many of ${cliff.arcs} Russian arcs can be met, by the interceptor’s burnout speed`}
        />
        <figcaption>
          <ul className="keys">
            {cliff.series.map((series) => (
              <li key={series.id}>
                <svg className="key" width="26" height="12" aria-hidden="true">
                  <path className={`stairs stairs-${series.id}`} d="M0 6H26" />
                </svg>{' '}
                {series.label}
              </li>
            ))}
            <li>Upright lines: the figures above</li>
          </ul>
          <SaveFigure of={`${id}-cliff`} name="catchable-arcs" what="Chart" />
        </figcaption>
      </figure>
      <p>
        In this model each camp’s conclusion follows from its own speed: with the agency’s figure almost nothing could
        be caught, with its critics’ {findings.allByCritics ? 'all' : 'most'} of them could, if they were seen. If the
        radar at Brdy has to see the missile when it is met, fewer can:{' '}
        {findings.figures.map(({ kmPerS, caught }) => `${caught.at(-1)} at ${perSecond(kmPerS)}`).join(', ')}.{' '}
        <OriginTag origin="computed" detail={cliff.series.at(-1)?.label ?? ''} />
      </p>
      <CliffTables data={data} findings={findings} />
      <p>
        The second question is how far ten go. No count for 2007 was found; in the data exchange of 1 July 2008 Russia
        counted{' '}
        {ten.warheads.map(({ count, label, sources }, i) => (
          <span key={label}>
            {i > 0 && ' and '}
            {count.toLocaleString('en-GB')} {label}
            <SourceRefs ids={sources} sources={page.sourceIds} />
          </span>
        ))}{' '}
        <OriginTag origin="later" />. {ten.killProbability.why}
        <SourceRefs
          ids={ten.killProbability.sources.filter((source) => source !== 'choice')}
          sources={page.sourceIds}
        />{' '}
        <OriginTag origin="later" /> {ten.shotsPerTarget.why}
        <SourceRefs ids={ten.shotsPerTarget.sources.filter((source) => source !== 'choice')} sources={page.sourceIds} />{' '}
        <OriginTag origin="later" />
      </p>
      <TenTool data={data} query={query} />
      <TenTable data={data} />
    </ClaimSection>
  );
};
