import type { Shot } from './shot.ts';
import { EARTH_RADIUS_KM } from './units.ts';

const NEWTON_STEPS = 8;
/** A step this small leaves an error of about its square. */
const TOLERANCE = 1e-4;
const LEAST_IMAGINARY = 1e-5;

/** Follows Newton's rule from u + iv to an edge of a view, real or complex. */
const refine = (shot: Shot, view: number, root: Shot['fold']): void => {
  const { semiMajorKm: a, eccentricity: e } = shot;
  const radar = view >> 1;
  const along = shot.along[shot.siteCount + radar] as number;
  const across = shot.across[shot.siteCount + radar] as number;
  const sinMinElevation = shot.sinMinElevation[radar] as number;
  const isRange = (view & 1) === 1;
  const rangeKm = shot.maxRangeKm[radar] as number;
  let { u, v } = root;
  for (let i = 0; i < NEWTON_STEPS; i++) {
    // cos and sin of u + iv, as real and imaginary parts.
    const grow = Math.exp(v);
    const cosh = (grow + 1 / grow) / 2;
    const sinh = (grow - 1 / grow) / 2;
    const cosRe = Math.cos(u) * cosh;
    const cosIm = -Math.sin(u) * sinh;
    const sinRe = Math.sin(u) * cosh;
    const sinIm = Math.cos(u) * sinh;
    // The radius, the distance along the radar's zenith, and their derivatives.
    const rRe = a * (1 + e * cosRe);
    const rIm = a * e * cosIm;
    const rdRe = -a * e * sinRe;
    const rdIm = -a * e * sinIm;
    const zRe = along * (cosRe + e) + across * sinRe;
    const zIm = along * cosIm + across * sinIm;
    const zdRe = across * cosRe - along * sinRe;
    const zdIm = across * cosIm - along * sinIm;
    // The slant range squared, and half its derivative.
    const sRe = EARTH_RADIUS_KM * EARTH_RADIUS_KM + rRe * rRe - rIm * rIm - 2 * EARTH_RADIUS_KM * zRe;
    const sIm = 2 * rRe * rIm - 2 * EARTH_RADIUS_KM * zIm;
    const sdRe = rRe * rdRe - rIm * rdIm - EARTH_RADIUS_KM * zdRe;
    const sdIm = rRe * rdIm + rIm * rdRe - EARTH_RADIUS_KM * zdIm;
    // f = slant - range, or f = sin(el) slant - (z - R), with the principal root.
    const size = Math.sqrt(sRe * sRe + sIm * sIm);
    const rootRe = Math.sqrt((size + sRe) / 2);
    const rootIm = Math.sign(sIm) * Math.sqrt(Math.max(0, (size - sRe) / 2));
    const slopeRe = (sdRe * rootRe + sdIm * rootIm) / size;
    const slopeIm = (sdIm * rootRe - sdRe * rootIm) / size;
    const fRe = isRange ? rootRe - rangeKm : sinMinElevation * rootRe - zRe + EARTH_RADIUS_KM;
    const fIm = isRange ? rootIm : sinMinElevation * rootIm - zIm;
    const dRe = isRange ? slopeRe : sinMinElevation * slopeRe - zdRe;
    const dIm = isRange ? slopeIm : sinMinElevation * slopeIm - zdIm;
    const norm = dRe * dRe + dIm * dIm;
    const stepU = (fRe * dRe + fIm * dIm) / norm;
    const stepV = (fIm * dRe - fRe * dIm) / norm;
    u -= stepU;
    v -= stepV;
    if (Math.abs(stepU) + Math.abs(stepV) < TOLERANCE) break;
  }
  root.u = u;
  root.v = v;
};

/**
 * The edges of a view that no look has. Two edges that run together and vanish go on as a conjugate pair of complex
 * anomalies u + iv: Newton's rule finds it from a first guess, and the pair of times m +- ih is written as m + h, m - h: a span
 * of negative length. So the middle and the signed square of the length stay smooth across the fold, and can be interpolated.
 * False when the edges turn out to be real, between two looks: then nothing is written.
 */
export const solveFold = (
  shot: Shot,
  view: number,
  top: number,
  halfRad: number,
  edges: Float64Array,
  at: number,
): boolean => {
  const { fold, eccentricity: e } = shot;
  fold.u = top;
  fold.v = halfRad;
  refine(shot, view, fold);
  const { u, v } = fold;
  if (Math.abs(v) < LEAST_IMAGINARY) return false;
  const grow = Math.exp(v);
  const middleS = shot.apogeeS + shot.secondsPerRad * (u + (e * Math.sin(u) * (grow + 1 / grow)) / 2);
  const halfS = shot.secondsPerRad * Math.abs(v + (e * Math.cos(u) * (grow - 1 / grow)) / 2);
  edges[at] = middleS + halfS;
  edges[at + 1] = middleS - halfS;
  return true;
};
