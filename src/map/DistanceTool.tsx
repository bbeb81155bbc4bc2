import { useId } from 'react';
import { changeView } from '../page/address/useViewLinks.ts';
import { type Ring, ringRangeKm } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import { formatKm } from '../page/placeWords.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { compareRing } from './distance.ts';
import './distance.css';

export type DistanceProps = { readonly page: PageData; readonly ring: Ring | null };

/**
 * A ring of equal distance round either site, with the cities inside and outside. It is there to be tried: no ring
 * leaves out what the article says is left out, because cities that are not in the gap lie farther away.
 */
export const DistanceTool = ({ page, ring }: DistanceProps) => {
  const id = useId();
  const from = ring?.from ?? 'interceptor';
  const radius = ring?.km ?? 1700;
  const { inside, outside, nearestLeftOut, farther } = compareRing(page, from, radius);
  const set = (change: Partial<Ring>) => changeView({ ring: { from, km: radius, ...change } }, 'replace');
  return (
    <>
      <form aria-label="Distance ring">
        <fieldset>
          <legend>From</legend>
          {(['interceptor', 'radar'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name={id} checked={from === kind} onChange={() => set({ from: kind })} />
              the {kind} site
            </label>
          ))}
        </fieldset>
        <label className="slider" htmlFor={`${id}-km`}>
          Distance <b>{formatKm(radius)}</b>
          <input
            id={`${id}-km`}
            type="range"
            min={ringRangeKm.min}
            max={ringRangeKm.max}
            step={ringRangeKm.step}
            value={radius}
            aria-valuetext={`${formatKm(radius)}: ${inside.length} cities inside, ${outside.length} outside`}
            onChange={(event) => set({ km: Number(event.target.value) })}
          />
        </label>
        {ring === null ? (
          <button type="button" onClick={() => set({})}>
            Draw the ring
          </button>
        ) : (
          <button type="button" onClick={() => changeView({ ring: null }, 'replace')}>
            Remove the ring
          </button>
        )}
      </form>
      <p>
        <b>Inside</b> {inside.map(({ name }) => name).join(', ') || 'none'}. <b>Outside</b>{' '}
        {outside.map(({ name, far }) => `${name} (${formatKm(far)})`).join(', ') || 'none'}.
      </p>
      <p>
        A ring is a distance and nothing more: it is not coverage. <b>No ring reproduces the gap.</b>{' '}
        {nearestLeftOut && (
          <>
            {nearestLeftOut.name}, which the article leaves out, is {formatKm(nearestLeftOut.far)} from the {from} site;{' '}
            {farther.map(({ name, far }) => `${name} at ${formatKm(far)}`).join(', ')} are farther away, and the article
            does not leave them out.
          </>
        )}{' '}
        <OriginTag origin="computed" detail="distances on a sphere of 6,371 km" />
      </p>
    </>
  );
};
