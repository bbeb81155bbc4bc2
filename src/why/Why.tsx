import { useEffect, useMemo, useRef } from 'react';
import { createModelLinks, listenToModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import { parseModel } from '../model/modelView.ts';
import { resolveModel } from '../model/scenario.ts';
import { useCoverage, useWarmModel } from '../model/useCoverage.ts';
import { useSame } from '../model/useSame.ts';
import type { ChapterProps } from '../page/chapters.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { Assumptions } from './Assumptions.tsx';
import { CoverageKey } from './CoverageKey.tsx';
import { CoverageMap } from './CoverageMap.tsx';
import { WhyPlace } from './engagement/WhyPlace.tsx';
import { Lead } from './Lead.tsx';
import { Lofts } from './Lofts.tsx';
import { ModelChoices } from './ModelChoices.tsx';
import { ModelStatus } from './ModelStatus.tsx';
import { Summary } from './Summary.tsx';
import { coverageKey, defaultCoverageKey, nameModel, placeOf } from './selectWhy.ts';
import { WhatChanged } from './WhatChanged.tsx';
import { WhyReading } from './WhyReading.tsx';
import { selectWhyMap } from './whyMap.ts';
import { whyWords } from './whyWords.ts';
import './why.css';

/** Why the gap is there: the answer, one engagement step by step, the areas that the model computes with every assumption, and tables. */
export const Why = ({ data, page, view }: ChapterProps<WhyData>) => {
  const { timeS, ...rest } = useMemo(() => parseModel(view.model), [view.model]);
  // The moment that is shown of an engagement changes nothing that is computed.
  const modelView = useSame({ ...rest, timeS: null });
  const model = useMemo(() => resolveModel(data, modelView), [data, modelView]);
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
  const name = nameModel(model, modelView);
  const link = useMemo(() => createModelLinks(view.model), [view.model]);
  const now = useMemo(() => ({ model, modelView, link, name }), [model, modelView, link, name]);

  // On the chapter's own page its title is the h1.
  const Heading = view.chapter === 'why' ? 'h2' : 'h3';
  return (
    <>
      <Lead data={data} page={page} />
      {model.problems.length > 0 && (
        <div className="notice" role="status">
          {model.problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <WhyPlace data={data} coverage={coverage} now={now} timeS={timeS} heading={Heading} />
      <div ref={controls} className="why-board">
        <figure className="why-figure" aria-labelledby="why-map-title">
          <Heading id="why-map-title">
            {whyWords.mapTitle} <OriginTag origin="computed" detail={name} />
          </Heading>
          <CoverageMap page={page} map={map} coverage={coverage} launch={launch} data={data} />
          <WhatChanged coverage={coverage} page={page} data={data} now={now} />
          <ModelStatus coverage={coverage} />
        </figure>
        <div className="why-controls" id="choices" tabIndex={-1}>
          <CoverageKey shortWindowS={model.shortWindowS} />
          <ModelChoices data={data} model={model} modelView={modelView} page={page} />
          <Summary coverage={coverage} page={page} model={model} />
          <Assumptions data={data} model={model} modelView={modelView} page={page} link={link} />
          <Lofts data={data} heading={Heading} />
        </div>
      </div>
      <WhyReading data={data} page={page} coverage={coverage} now={now} heading={Heading} />
      <details className="fold">
        <summary>{whyWords.left}</summary>
        <p>{whyWords.leftOut}</p>
      </details>
    </>
  );
};
