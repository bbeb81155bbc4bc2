import { memo, useCallback, useEffect, useRef } from 'react';
import type { CoverageModel } from '../model/client.ts';
import type { WhyData } from '../model/modelData.ts';
import type { ModelSet } from '../model/scenario.ts';
import { useCalm } from '../model/useCalm.ts';
import { useCoveragePart } from '../model/useCoverage.ts';
import type { PageData } from '../page/pageData.ts';
import { saveFile } from '../ui/figures/saveFile.ts';
import { announce } from '../ui/reader/announce.ts';
import { CoverageStatements } from './CoverageStatements.tsx';
import type { WhySet } from './selectWhy.ts';
import { WhyTables } from './WhyTables.tsx';

type Props = {
  readonly data: WhyData;
  readonly page: PageData;
  readonly coverage: CoverageModel;
  readonly now: WhySet;
  readonly heading: 'h2' | 'h3';
};

/** The areas as the map shows them: on its grid, and by the reader's limit of a short window. */
const saveAreas = async ({ scenario, shortWindowS }: ModelSet): Promise<void> => {
  const { computePageAreas } = await import('../model/geoJson.ts');
  const areas = computePageAreas(scenario, shortWindowS);
  saveFile('defended-areas.geojson', 'application/geo+json', `${JSON.stringify(areas, null, 1)}\n`);
};

/** What is read rather than watched: it follows the map when a slider has come to rest. */
export const WhyReading = memo(({ data, page, coverage, now, heading }: Props) => {
  const { link, name } = useCalm(now, useCoveragePart(coverage, 'status') === 'working');
  // What is saved is what is set now, not what has been read out yet.
  const newest = useRef(now.model);
  useEffect(() => {
    newest.current = now.model;
  });
  const save = useCallback(() => {
    saveAreas(newest.current).catch(() => announce('The areas could not be saved. Try again.'));
  }, []);
  const tables = useCoveragePart(coverage, 'tables');
  return (
    <>
      <WhyTables data={data} page={page} tables={tables} name={name} save={save} link={link} />
      <CoverageStatements data={data} page={page} shares={tables.shares} name={name} heading={heading} />
    </>
  );
});
