import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { SourceRefs } from '../../ui/links/SourceRefs.tsx';
import type { ClaimProps } from '../claimProps.ts';
import { russiaWords } from './russiaWords.ts';
import { TenTool } from './TenTool.tsx';

/** How far ten go: the warheads they would meet, the sum to play with, and what the sum leaves out. */
export const TenPart = ({ data, page, query, heading }: ClaimProps) => {
  const Heading = heading === 'h2' ? 'h3' : 'h4';
  const { killProbability, shotsPerTarget, warheads } = data.ten;
  const refs = (ids: readonly string[]) => (
    <SourceRefs ids={ids.filter((source) => source !== 'choice')} sources={page.sourceIds} />
  );
  return (
    <>
      <Heading>{russiaWords.ten}</Heading>
      <div className="beside">
        <div>
          <p>
            {russiaWords.counts(data)}
            {refs([...new Set(warheads.flatMap(({ sources }) => sources))])} <OriginTag origin="later" />
          </p>
          <TenTool data={data} query={query} />
        </div>
        <div className="caution">
          <p>
            <b>What the sum cannot say.</b> {russiaWords.caution}
            {refs(['phys-16'])}
          </p>
          <p>
            {killProbability.why}
            {refs(killProbability.sources)} {shotsPerTarget.why}
            {refs(shotsPerTarget.sources)} <OriginTag origin="later" />
          </p>
        </div>
      </div>
    </>
  );
};
