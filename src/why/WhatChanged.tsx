import { useEffect, useMemo, useRef, useState } from 'react';
import type { CoverageModel } from '../model/client.ts';
import { solveEngagement } from '../model/engagement/shot.ts';
import { stateVerdict } from '../model/engagement/words.ts';
import type { WhyData } from '../model/modelData.ts';
import { useCoveragePart } from '../model/useCoverage.ts';
import { lastCause } from '../page/address/useViewState.ts';
import type { PageData } from '../page/pageData.ts';
import { announce } from '../ui/reader/announce.ts';
import { requestEngagement, type WhySet } from './selectWhy.ts';
import { describeChange } from './whatChanged.ts';

type Props = {
  readonly coverage: CoverageModel;
  readonly page: PageData;
  readonly data: WhyData;
  readonly now: WhySet;
};

/** A control that is not moved for so long is at rest. */
const REST_MS = 600;

const verdictOf = (data: WhyData, { model, modelView }: WhySet): string =>
  stateVerdict(solveEngagement(requestEngagement(data, model, modelView)));

/** Under the map: what the last change did, and the verdict on the target. Of both, what is new is announced when the controls are at rest. */
export const WhatChanged = ({ coverage, page, data, now }: Props) => {
  const tables = useCoveragePart(coverage, 'tables');
  const status = useCoveragePart(coverage, 'status');
  const allies = useMemo(() => page.regions.filter(({ nato }) => nato !== null), [page]);
  const [verdict, setVerdict] = useState(() => verdictOf(data, now));
  const [change, setChange] = useState('');
  const told = useRef({ shares: tables.shares, verdict });
  useEffect(
    function tellAtRest() {
      if (status === 'working') return;
      const rest = setTimeout(() => {
        const next = verdictOf(data, now);
        const before = told.current;
        told.current = { shares: tables.shares, verdict: next };
        setVerdict(next);
        if (lastCause() === 'arrival') return;
        const changed = tables.shares === before.shares ? '' : describeChange(before.shares, tables.shares, allies);
        if (changed !== '') setChange(changed);
        const news = [changed, next === before.verdict ? '' : next].filter((sentence) => sentence !== '');
        if (news.length > 0) announce(news.join(' '));
      }, REST_MS);
      return () => clearTimeout(rest);
    },
    [status, tables, now, data, allies],
  );
  return (
    <p className="why-news">
      {change !== '' && <b>{change} </b>}
      {verdict}
    </p>
  );
};
