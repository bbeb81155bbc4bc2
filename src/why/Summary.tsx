import type { CoverageModel } from '../model/client.ts';
import { joinNames } from '../model/quantities.ts';
import type { ModelSet } from '../model/scenario.ts';
import { useCoveragePart } from '../model/useCoverage.ts';
import type { PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/OriginTag.tsx';

type Props = { readonly coverage: CoverageModel; readonly page: PageData; readonly model: ModelSet };

/** What the picture comes to for the allies, in a few sentences: spoken once the numbers have settled. */
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
  return (
    <div className="why-summary" role="status">
      <p>
        {closed.length === 0
          ? 'No ally is without any window.'
          : `Without a window, to the nearest per cent: ${joinNames(closed.map(({ name }) => name))}.`}{' '}
        {mixed.length > 0 &&
          `In part: ${joinNames(mixed.map(({ name, window, short }) => `${name} (${window} per cent with a window, ${short} with a short one)`))}.`}{' '}
        {open.length > 0 && `${open.length} of ${members.length} allies on the map have one somewhere.`}{' '}
        <OriginTag origin="computed" />
      </p>
      {reached.length < members.length && (
        <p>
          A missile of {model.scenario.threat.maxRangeKm.toLocaleString('en-GB')} km reaches, of these allies,{' '}
          {reached.length === 0
            ? 'none'
            : joinNames(
                reached.map(({ name, outOfReach }) =>
                  outOfReach === 0 ? name : `${name} (${100 - outOfReach} per cent)`,
                ),
              )}
          .{' '}
          {model.threat.id === 'medium' &&
            'Missiles of this class were the ones that existed in 2007: the gap is where they could reach.'}
        </p>
      )}
    </div>
  );
};
