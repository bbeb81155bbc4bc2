import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import type { CoverageModel } from '../model/client.ts';
import { createEngagementView } from '../model/engagement/view.ts';
import { followModel, type LinkModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import type { ModelView } from '../model/modelView.ts';
import type { ModelSet } from '../model/scenario.ts';
import { useCalm } from '../model/useCalm.ts';
import { useCoveragePart } from '../model/useCoverage.ts';
import type { PageData } from '../page/pageData.ts';
import { announce } from '../ui/announce.ts';
import { saveFile } from '../ui/saveFile.ts';
import { Statements } from './CoverageStatements.tsx';
import { CoverageTables } from './CoverageTables.tsx';
import { EngagementView } from './EngagementView.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { placeOf, requestEngagement } from './selectWhy.ts';

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
  const { computePageAreas } = await import('../model/geoJson.ts');
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
