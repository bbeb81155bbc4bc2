import { useId } from 'react';
import type { ModelQuery } from '../../page/address/modelQuery.ts';
import { Chart } from '../Chart.tsx';
import type { ClaimsData } from '../claimsData.ts';
import { computeTen } from '../claimsModel.ts';
import { followClaims, resolveClaims } from '../claimsView.ts';
import { formatCount, formatPercent } from '../format.ts';
import { TenTable } from './TenTable.tsx';

const STEP = 0.05;
const DOT = 10;
const COLUMNS = 63;

/**
 * Ten interceptors against the warheads of 2008: the chance per shot and the shots per target can be moved. Each changing number stands in
 * an element that is replaced, not rewritten: a page translator may have moved the text out of it.
 */
export const TenTool = ({ data, query }: { readonly data: ClaimsData; readonly query: ModelQuery }) => {
  const id = useId();
  const { ten } = data;
  const { perShot, shots, problems } = resolveClaims(data, query);
  const found = computeTen(data, perShot, shots);
  const [first] = found.shares;
  const rows = Math.ceil((first?.count ?? 0) / COLUMNS);
  const hits = Array.from({ length: Math.ceil(found.kills) }, (_, i) => ({
    x: (i + 0.5) * DOT,
    part: Math.min(1, found.kills - i),
  }));
  const sentence = `${formatCount(found.targets)} targets with ${shots} ${shots === 1 ? 'shot' : 'shots'} each, ${formatPercent(100 * found.chance)} of them hit: ${formatCount(found.kills)} warheads`;
  const answer = `${sentence}, ${found.shares
    .map(({ count, label, expected }) => `${formatPercent(expected)} of ${formatCount(count)} ${label}`)
    .join('; ')}.`;
  return (
    <div className="ten">
      {problems.length > 0 && (
        <div className="notice" role="status">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <form className="needs-script" aria-label="Chances" onSubmit={(event) => event.preventDefault()}>
        <label className="slider" htmlFor={`${id}-chance`}>
          Chance that a shot hits{' '}
          <output aria-live="off">
            <span key={perShot}>{formatPercent(100 * perShot)}</span>
          </output>
          <input
            id={`${id}-chance`}
            type="range"
            min={ten.killProbability.low}
            max={ten.killProbability.high}
            step={STEP}
            value={perShot}
            aria-valuetext={formatPercent(100 * perShot)}
            onChange={(event) => followClaims(data, { perShot: Number(event.target.value) }, 'replace')}
          />
        </label>
        <fieldset>
          <legend>Shots at each target</legend>
          {Array.from({ length: ten.shotsPerTarget.high }, (_, i) => i + 1).map((count) => (
            <label key={count}>
              <input
                type="radio"
                name={`${id}-shots`}
                checked={count === shots}
                onChange={() => followClaims(data, { shots: count }, 'push')}
              />
              {count}
            </label>
          ))}
        </fieldset>
      </form>
      <p className="ten-answer" role="status">
        <span key={answer}>{answer}</span>
      </p>
      <Chart
        of={`${id}-dots`}
        name="ten-interceptors"
        what="What ten could be expected to hit"
        keys={
          <li>
            <span key={found.kills}>
              A dot for each of the {formatCount(first?.count ?? 0)} {first?.label}; filled, those that could be
              expected to be hit: {formatCount(found.kills)}.
            </span>
          </li>
        }
        tables={<TenTable data={data} />}
      >
        <svg
          id={`${id}-dots`}
          className="dots"
          role="img"
          aria-label={`${formatCount(first?.count ?? 0)} warheads as dots; ${formatCount(found.kills)} of them marked`}
          viewBox={`0 0 ${COLUMNS * DOT} ${rows * DOT}`}
        >
          <defs>
            <pattern id={`${id}-dot`} width={DOT} height={DOT} patternUnits="userSpaceOnUse">
              <circle className="dot" cx={DOT / 2} cy={DOT / 2} r="2.6" />
            </pattern>
          </defs>
          <rect width={COLUMNS * DOT} height={rows * DOT} fill={`url(#${id}-dot)`} />
          {hits.map(({ x, part }) => (
            <circle key={x} className="dot-hit" cx={x} cy={DOT / 2} r={Math.round(440 * Math.sqrt(part)) / 100} />
          ))}
        </svg>
      </Chart>
    </div>
  );
};
