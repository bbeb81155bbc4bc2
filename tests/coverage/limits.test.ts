import { expect, test } from 'vitest';
import { findQuickest } from '../../src/coverage/engage/earliest.ts';
import { engage } from '../../src/coverage/engage/engage.ts';
import { findLimits, type Span } from '../../src/coverage/engage/limits.ts';
import { createDefence } from '../../src/coverage/engage/shot.ts';
import { anomalyAt, createThreatArc, positionAt } from '../../src/coverage/physics/kepler.ts';
import { toVector } from '../../src/coverage/physics/sphere.ts';
import { turnRateOf } from '../../src/coverage/physics/units.ts';
import { CITIES, type City, PLAN, TABRIZ, withRadarAtKurecik, withSiteInRomania } from './fixtures.ts';

const cities = Object.keys(CITIES) as readonly City[];
const BOTH = withRadarAtKurecik(withSiteInRomania(PLAN));

const shotAt = (scenario: typeof PLAN, city: City) => {
  const shot = engage(scenario, CITIES[city]).byLaunch[0];
  if (shot?.kind !== 'reached') throw new Error('not reached');
  return shot;
};

const meet = (a: readonly Span[], b: readonly Span[]): readonly Span[] =>
  a.flatMap((one) =>
    b.flatMap((two) => {
      const [fromS, toS] = [Math.max(one.fromS, two.fromS), Math.min(one.toS, two.toS)];
      return fromS < toS ? [{ fromS, toS }] : [];
    }),
  );

const length = (spans: readonly Span[]): number => spans.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0);

test('The window is where the missile is high enough, in reach and seen, all at once', () => {
  for (const scenario of [PLAN, BOTH]) {
    for (const city of cities) {
      const shot = shotAt(scenario, city);
      const { above, reach, seen } = findLimits(scenario, TABRIZ, CITIES[city], shot.launchS);
      expect(length(meet(meet(above, reach), seen)), city).toBeCloseTo(shot.windowS, 1);
    }
  }
});

test('The nearest miss is as late as the engagement says', () => {
  for (const city of ['Ankara', 'Istanbul', 'Izmir'] as const) {
    const shot = shotAt(PLAN, city);
    const { nearestS } = findLimits(PLAN, TABRIZ, CITIES[city], shot.launchS);
    const arc = createThreatArc(toVector(TABRIZ), toVector(CITIES[city]), PLAN.threat, turnRateOf(PLAN.earthTurns));
    const point = positionAt(arc, anomalyAt(arc, nearestS ?? 0));
    const earliestS = (shot.launchS ?? 0) + findQuickest(createDefence(PLAN), point).flightS;
    expect(earliestS - (nearestS ?? 0)).toBeCloseTo(shot.reason?.lateS ?? -1, 2);
  }
});

test('Without a launch nothing is in reach, and without a radar nothing is seen', () => {
  const limits = findLimits({ ...PLAN, radars: [] }, TABRIZ, CITIES.Rome, null);
  expect(limits).toMatchObject({ reach: [], seen: [], nearestS: null });
  expect(limits.above).toHaveLength(1);
});
