import { memo, useMemo } from 'react';
import type { CoverageModel } from '../../model/client.ts';
import { createEngagementView } from '../../model/engagement/view.ts';
import { followModel } from '../../model/links.ts';
import type { WhyData } from '../../model/modelData.ts';
import { useCalm } from '../../model/useCalm.ts';
import { useCoveragePart } from '../../model/useCoverage.ts';
import { placeOf, requestEngagement, type WhySet } from '../selectWhy.ts';
import { EngagementView } from './EngagementView.tsx';
import { PlaceForm } from './PlaceForm.tsx';

type Props = {
  readonly data: WhyData;
  readonly coverage: CoverageModel;
  readonly now: WhySet;
  /** The moment of the engagement that is shown. */
  readonly timeS: number | null;
  readonly heading: 'h2' | 'h3';
};

const EngagementFigures = memo(EngagementView);

const showTime = (timeS: number): void => followModel(() => ({ timeS }), 'replace');

/** One target, chosen by the reader, and its engagement; it follows the map when a slider has come to rest. */
export const WhyPlace = memo(({ data, coverage, now, timeS, heading }: Props) => {
  const { model, modelView } = useCalm(now, useCoveragePart(coverage, 'status') === 'working');
  const place = placeOf(data, model);
  const engagement = useMemo(
    () => createEngagementView(requestEngagement(data, model, modelView)),
    [data, model, modelView],
  );
  return (
    <div className="why-place" id="engagement">
      <PlaceForm data={data} place={place} />
      <EngagementFigures
        engagement={engagement}
        timeS={timeS}
        showTime={showTime}
        heading={heading}
        titleId="engagement-title"
      />
    </div>
  );
});
