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

type ChancesProps = { readonly data: ClaimsData; readonly perShot: number; readonly shots: number };

/** The two numbers that can be moved. */
const Chances = ({ data, perShot, shots }: ChancesProps) => {
  const id = useId();
  const { ten } = data;
  return (
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
  );
};

type DotsProps = { readonly id: string; readonly warheads: number; readonly kills: number };

/** A dot for each warhead, in rows; of the last that is hit only the part that could be expected. */
const Dots = ({ id, warheads, kills }: DotsProps) => {
  const rows = Math.ceil(warheads / COLUMNS);
  const hits = Array.from({ length: Math.ceil(kills) }, (_, i) => ({
    x: (i + 0.5) * DOT,
    part: Math.min(1, kills - i),
  }));
  return (
    <svg
      id={id}
      className="dots"
      role="img"
      aria-label={`${formatCount(warheads)} warheads as dots; ${formatCount(kills)} of them marked`}
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
  );
};

/**
 * Ten interceptors against the warheads of 2008: the chance per shot and the shots per target can be moved. Each changing number stands in
 * an element that is replaced, not rewritten: a page translator may have moved the text out of it.
 */
export const TenTool = ({ data, query }: { readonly data: ClaimsData; readonly query: ModelQuery }) => {
  const id = useId();
  const { perShot, shots, problems } = resolveClaims(data, query);
  const found = computeTen(data, perShot, shots);
  const [first] = found.shares;
  const warheads = first?.count ?? 0;
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
      <Chances data={data} perShot={perShot} shots={shots} />
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
              A dot for each of the {formatCount(warheads)} {first?.label}; filled, those that could be expected to be
              hit: {formatCount(found.kills)}.
            </span>
          </li>
        }
        tables={<TenTable data={data} />}
      >
        <Dots id={`${id}-dots`} warheads={warheads} kills={found.kills} />
      </Chart>
    </div>
  );
};
