import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import { announce } from '../../state/announce.ts';
import type { CoverageModel } from '../../state/coverageModel.ts';
import { createEngagementView } from '../../state/engagementView.ts';
import { followModel, type LinkModel } from '../../state/modelLinks.ts';
import type { ModelSet } from '../../state/modelScenario.ts';
import type { ModelView } from '../../state/modelView.ts';
import type { PageData } from '../../state/page.ts';
import { saveFile } from '../../state/saveFile.ts';
import { placeOf, requestEngagement } from '../../state/selectWhy.ts';
import { useCalm } from '../../state/useCalm.ts';
import { useCoveragePart } from '../../state/useCoverage.ts';
import type { WhyData } from '../../state/whyData.ts';
import { CoverageTables } from './CoverageTables.tsx';
import { EngagementView } from './EngagementView.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { Statements } from './Statements.tsx';

/** How the model is set, and what is called so. */
export type WhySet = {
  readonly model: ModelSet;
  readonly view: ModelView;
  readonly link: LinkModel;
  readonly name: string;
};

type Props = {
  readonly data: WhyData;
  readonly page: PageData;
  readonly coverage: CoverageModel;
  readonly now: WhySet;
  /** The moment of the engagement that is shown. */
  readonly timeS: number | null;
  readonly heading: 'h2' | 'h3';
};

/** The areas as the map shows them: on its grid, and by the reader's limit of a short window. */
const saveAreas = async ({ scenario, shortWindowS }: ModelSet): Promise<void> => {
  const { computePageAreas } = await import('../../state/coverageGeoJson.ts');
  const areas = computePageAreas(scenario, shortWindowS);
  saveFile('defended-areas.geojson', 'application/geo+json', `${JSON.stringify(areas, null, 1)}\n`);
};

const Engagement = memo(EngagementView);

const showTime = (timeS: number): void => followModel(() => ({ timeS }), 'replace');

/** What is read rather than watched: it follows the map when a slider has come to rest. */
export const WhyReading = memo(({ data, page, coverage, now, timeS, heading }: Props) => {
  const { model, view, link, name } = useCalm(now, useCoveragePart(coverage, 'status') === 'working');
  // What is saved is what is set now, not what has been read out yet.
  const newest = useRef(now.model);
  useEffect(() => {
    newest.current = now.model;
  });
  const save = useCallback(() => {
    saveAreas(newest.current).catch(() => announce('The areas could not be saved. Try again.'));
  }, []);
  const tables = useCoveragePart(coverage, 'tables');
  const place = placeOf(data, model);
  const engagement = useMemo(() => createEngagementView(requestEngagement(data, model, view)), [data, model, view]);
  return (
    <>
      <CoverageTables data={data} page={page} tables={tables} name={name} save={save} link={link} />
      <Statements data={data} page={page} shares={tables.shares} name={name} heading={heading} />
      <div className="why-place" id="engagement">
        <PlaceForm key={place.name} data={data} place={place} />
        <Engagement view={engagement} timeS={timeS} showTime={showTime} heading={heading} />
      </div>
    </>
  );
});
