import { memo, useDeferredValue, useMemo } from 'react';
import { createEngagementView } from '../../state/engagementView.ts';
import { resolveModel } from '../../state/modelScenario.ts';
import { coverageKey, defaultCoverageKey, nameModel, placeOf, requestEngagement } from '../../state/selectWhy.ts';
import { useCoverage } from '../../state/useCoverage.ts';
import { selectWhyMap } from '../../state/whyMap.ts';
import type { ChapterProps } from '../chapterLoaders.ts';
import { OriginTag } from '../OriginTag.tsx';
import { Assumptions } from './Assumptions.tsx';
import { CoverageKey } from './CoverageKey.tsx';
import { CoverageMap } from './CoverageMap.tsx';
import { CoverageTables } from './CoverageTables.tsx';
import { EngagementView } from './EngagementView.tsx';
import { ModelChoices } from './ModelChoices.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { Statements } from './Statements.tsx';
import { Summary } from './Summary.tsx';
import './why.css';

const Engagement = memo(EngagementView);

/** Why the gap is there: the areas that the model computes, every assumption under them, and one engagement step by step. */
export const Why = ({ data, page, view, links }: ChapterProps<'why'>) => {
  const model = useMemo(() => resolveModel(data, view.model), [data, view.model]);
  const ground = useMemo(() => ({ cells: data.cells, places: data.cities.map(({ at }) => at) }), [data]);
  const first = useMemo(() => ({ areas: data.areas, tables: data.tables }), [data]);
  const { areas, tables, status, message } = useCoverage(
    ground,
    model,
    coverageKey(model),
    useMemo(() => defaultCoverageKey(data), [data]),
    first,
  );
  const place = placeOf(data, model);
  const map = useMemo(() => selectWhyMap(data, model, place), [data, model, place]);
  const name = nameModel(model, view.model);
  // The map goes first while a slider moves; what is read rather than watched follows when there is time.
  const now = useMemo(() => ({ model, view: view.model, links, name }), [model, view.model, links, name]);
  const calm = useDeferredValue(now);
  const engagement = useMemo(() => createEngagementView(requestEngagement(data, calm.model, calm.view)), [data, calm]);

  // On the chapter's own page its title is the h1.
  const Heading = view.chapter === 'why' ? 'h2' : 'h3';
  return (
    <>
      <div className="why-intro">
        <p>
          The article says that Turkey and parts of Greece “will not be covered”, and of the reason only that it is
          their location. What follows is not in the article. It is a teaching model: missiles fly on the ellipse that
          takes the least energy, interceptors leave at a given speed, radars see down to a given height above the
          horizon. The numbers are published ones where there are any, and choices of ours where there are none; each
          can be moved.
        </p>
      </div>
      {model.problems.length > 0 && (
        <div className="notice" role="status">
          {model.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div className="why-board">
        <figure className="why-figure" aria-labelledby="why-map-title">
          <Heading id="why-map-title">
            Where an interceptor could meet the missile <OriginTag origin="computed" detail={name} />
          </Heading>
          <CoverageMap
            page={page}
            map={map}
            areas={areas}
            launch={model.launch}
            at={place.at}
            data={data}
            links={links}
          />
          <CoverageKey shortWindowS={model.shortWindowS} />
          <p className="why-state" role="status">
            {status === 'failed' && `The model failed (${message}). The last picture stays. `}
            {status === 'working' && 'Computing. '}
          </p>
        </figure>
        <div className="why-controls">
          <ModelChoices data={data} model={model} view={view.model} page={page} links={links} heading={Heading} />
          <Summary tables={tables} page={page} model={model} />
        </div>
      </div>
      <Assumptions data={data} model={model} view={view.model} page={page} links={links} />
      <CoverageTables
        data={data}
        page={page}
        tables={tables}
        name={calm.name}
        scenario={calm.model.scenario}
        links={calm.links}
      />
      <Statements data={data} page={page} shares={tables.shares} name={calm.name} heading={Heading} />
      <div className="why-place" id="engagement">
        <PlaceForm key={place.name} data={data} place={place} links={links} />
        <Engagement view={engagement} heading={Heading} />
      </div>
      <details className="fold">
        <summary>What the model leaves out</summary>
        <p>
          The Earth’s turning and flattening, drag, gravity turns and staging; decoys and telling them from warheads;
          what a radar can track at once; the fire-control link; how far a kill vehicle can steer and how long it lives;
          closing speed; lofted and flattened shots; salvoes; debris. The windows are what geometry and time allow, not
          what a system would do.
        </p>
      </details>
    </>
  );
};
