import { useEffect, useMemo, useRef } from 'react';
import { createModelLinks, listenToModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import { parseModel } from '../model/modelView.ts';
import { resolveModel } from '../model/scenario.ts';
import { useSame } from '../model/useCalm.ts';
import { useCoverage, useWarmModel } from '../model/useCoverage.ts';
import type { ChapterProps } from '../page/chapters.ts';
import { OriginTag } from '../ui/OriginTag.tsx';
import { Assumptions } from './Assumptions.tsx';
import { CoverageKey } from './CoverageKey.tsx';
import { CoverageMap } from './CoverageMap.tsx';
import { ModelChoices } from './ModelChoices.tsx';
import { ModelStatus } from './ModelStatus.tsx';
import { Summary } from './Summary.tsx';
import { coverageKey, defaultCoverageKey, nameModel, placeOf } from './selectWhy.ts';
import { WhyReading } from './WhyReading.tsx';
import { selectWhyMap } from './whyMap.ts';
import './why.css';

/** Why the gap is there: the areas that the model computes, every assumption under them, and one engagement step by step. */
export const Why = ({ data, page, view }: ChapterProps<WhyData>) => {
  const { timeS, ...rest } = useMemo(() => parseModel(view.model), [view.model]);
  // The moment that is shown of an engagement changes nothing that is computed.
  const set = useSame({ ...rest, timeS: null });
  const model = useMemo(() => resolveModel(data, set), [data, set]);
  const ground = useMemo(() => ({ cells: data.cells, places: data.cities.map(({ at }) => at) }), [data]);
  const first = useMemo(() => ({ areas: data.areas, tables: data.tables }), [data]);
  const firstKey = useMemo(() => defaultCoverageKey(data), [data]);
  const coverage = useCoverage(ground, model, coverageKey(model), firstKey, first);
  useEffect(
    function askAtOnce() {
      return listenToModel((query) => {
        const next = resolveModel(data, parseModel(query));
        coverage.ask(next, coverageKey(next));
      });
    },
    [data, coverage],
  );
  const controls = useRef<HTMLDivElement>(null);
  useWarmModel(coverage, controls, model);
  const place = useSame(placeOf(data, model));
  const launch = useSame(model.launch);
  const { entry } = model;
  const map = useMemo(() => selectWhyMap(data, { entry, launch }, place), [data, entry, launch, place]);
  const name = nameModel(model, set);
  const link = useMemo(() => createModelLinks(view.model), [view.model]);
  const now = useMemo(() => ({ model, view: set, link, name }), [model, set, link, name]);

  // On the chapter's own page its title is the h1.
  const Heading = view.chapter === 'why' ? 'h2' : 'h3';
  return (
    <>
      <div className="why-intro">
        <p>
          What follows is not in the article. It is a teaching model: missiles fly on the ellipse that takes the least
          energy, interceptors leave at a given speed, radars see down to a given height above the horizon. The numbers
          are published ones where there are any, and choices of ours where there are none; each can be moved.
        </p>
      </div>
      {model.problems.length > 0 && (
        <div className="notice" role="status">
          {model.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div ref={controls}>
        <div className="why-board">
          <figure className="why-figure" aria-labelledby="why-map-title">
            <Heading id="why-map-title">
              Where an interceptor could meet the missile <OriginTag origin="computed" detail={name} />
            </Heading>
            <CoverageMap page={page} map={map} model={coverage} launch={launch} at={place.at} data={data} />
            <CoverageKey shortWindowS={model.shortWindowS} />
            <ModelStatus model={coverage} />
          </figure>
          <div className="why-controls">
            <ModelChoices data={data} model={model} view={set} page={page} link={link} heading={Heading} />
            <Summary coverage={coverage} page={page} model={model} />
          </div>
        </div>
        <Assumptions data={data} model={model} view={set} page={page} />
      </div>
      <WhyReading data={data} page={page} coverage={coverage} now={now} timeS={timeS} heading={Heading} />
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
