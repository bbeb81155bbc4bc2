import type { CoverageModel } from '../model/client.ts';
import { joinNames } from '../model/quantities.ts';
import type { ModelSet } from '../model/scenario.ts';
import { useCoveragePart } from '../model/useCoverage.ts';
import type { PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';

type Props = { readonly coverage: CoverageModel; readonly page: PageData; readonly model: ModelSet };

/** What the map comes to for the allies, in a few sentences. */
export const Summary = ({ coverage, page, model }: Props) => {
  const { shares } = useCoveragePart(coverage, 'tables');
  const members = page.regions.flatMap(({ id, name, nato }) => {
    const share = shares[id];
    return nato === null || share === undefined ? [] : [{ name, ...share }];
  });
  const reached = members.filter(({ outOfReach }) => outOfReach < 100);
  const open = reached.filter(({ window }) => window > 0);
  const closed = reached.filter(({ window, short }) => window + short === 0);
  const mixed = reached.filter(({ window, short }) => window + short > 0 && window < 95);
  const range = model.scenario.threat.maxRangeKm.toLocaleString('en-GB');
  return (
    <div className="why-summary">
      <p>
        {closed.length === 0
          ? 'Every ally in range has a window somewhere.'
          : `No window anywhere in: ${joinNames(closed.map(({ name }) => name))}.`}{' '}
        {mixed.length > 0 &&
          `A window only in part of: ${joinNames(mixed.map(({ name, none, short }) => `${name} (${none} per cent without a window${short > 0 ? `, ${short} with a short one` : ''})`))}.`}{' '}
        {open.length > 0 && `${open.length} of the ${members.length} allies on the map have a full window somewhere.`}{' '}
        <OriginTag origin="computed" />
      </p>
      {reached.length < members.length && (
        <p>
          A missile that flies {range} km reaches{' '}
          {reached.length === 0
            ? 'none of these allies'
            : `these allies: ${joinNames(
                reached.map(({ name, outOfReach }) =>
                  outOfReach === 0 ? name : `${name} (${100 - outOfReach} per cent of it)`,
                ),
              )}`}
          .{' '}
          {model.threat.id === 'medium' && (
            <>
              Tehran claimed 2,000 km in 2007. Others gave the older Shahab-3 missile 1,300 km, which does not reach
              Istanbul. <SourceRefs ids={['phys-38', 'phys-37']} sources={page.sourceIds} />
            </>
          )}
        </p>
      )}
    </div>
  );
};
