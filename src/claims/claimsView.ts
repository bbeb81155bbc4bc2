import type { ModelQuery } from '../page/address/modelQuery.ts';
import { changeView, currentView } from '../page/address/useViewLinks.ts';
import type { ClaimsData } from './claimsData.ts';

/** How the arithmetic of ten is set, as the address holds it; null for the record's own. */
export type ClaimsView = { readonly perShot: number | null; readonly shots: number | null };

/** Chances are set in steps of a hundredth at the finest. */
const round = (chance: number): number => Math.round(chance * 100) / 100;

/** Syntax only: what lies outside the ranges of the record is for `resolveClaims` to say. */
export const parseClaims = ({ chance = '', shots = '' }: ModelQuery): ClaimsView => ({
  perShot: /^(?:0(?:\.\d{1,2})?|1)$/.test(chance) ? Number(chance) : null,
  shots: /^[1-9]\d?$/.test(shots) ? Number(shots) : null,
});

/** Inverse of `parseClaims`. */
export const formatClaims = ({ perShot, shots }: ClaimsView): ModelQuery => ({
  ...(perShot !== null && { chance: String(round(perShot)) }),
  ...(shots !== null && { shots: String(shots) }),
});

/** The numbers to reckon with; what an address asks for and cannot be is left at the record's own, and told. */
export type ClaimsSet = { readonly perShot: number; readonly shots: number; readonly problems: readonly string[] };

export const resolveClaims = ({ ten }: ClaimsData, query: ModelQuery): ClaimsSet => {
  const { killProbability: chance, shotsPerTarget } = ten;
  const { perShot, shots } = parseClaims(query);
  const isChance = perShot !== null && perShot >= chance.low && perShot <= chance.high;
  const isShots = shots !== null && shots <= shotsPerTarget.high;
  const problems = [
    ...(query.chance && !isChance
      ? [`The chance that a shot hits must be from ${chance.low} to ${chance.high}, but it is “${query.chance}”.`]
      : []),
    ...(query.shots && !isShots
      ? [`The shots at each target must be from 1 to ${shotsPerTarget.high}, but they are “${query.shots}”.`]
      : []),
  ];
  return {
    perShot: isChance ? perShot : chance.nominal,
    shots: isShots ? shots : shotsPerTarget.nominal,
    problems,
  };
};

/** Sets the arithmetic otherwise than the address has it; what is at the record's own value is left out. */
export const followClaims = ({ ten }: ClaimsData, change: Partial<ClaimsView>, mode: 'push' | 'replace'): void => {
  const { chance, shots, ...others } = currentView().model;
  const next = { ...parseClaims({ ...(chance && { chance }), ...(shots && { shots }) }), ...change };
  const claims = formatClaims({
    perShot: next.perShot === ten.killProbability.nominal ? null : next.perShot,
    shots: next.shots === ten.shotsPerTarget.nominal ? null : next.shots,
  });
  changeView({ model: { ...others, ...claims } }, mode);
};
