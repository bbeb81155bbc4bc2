import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/anchors/edits.ts';
import { linkPassage, listPassages } from '../../scripts/anchors/passages.ts';
import { createScenarios } from '../../scripts/anchors/scenarios.ts';
import { runScenario } from '../../scripts/anchors/trials.ts';
import { BLOCKS } from './fixture.ts';

/** One passage in so many of the report's, enough to see a promise break. */
const STRIDE = 7;

const TEXTS = BLOCKS.map(({ text }) => text);

describe('the report on links in an edited article', () => {
  const random = createRandom(1);
  const passages = listPassages(TEXTS, 60, random)
    .filter((_, index) => index % STRIDE === 0)
    .map((passage) => linkPassage(TEXTS, passage));
  const scenarios = createScenarios(TEXTS).map((scenario) => ({
    ...scenario,
    tally: runScenario(scenario, passages, random),
  }));

  it.each(scenarios)('counts some passages of each family: $name', ({ tally }) => {
    expect(tally.all).toBeGreaterThan(20);
    expect(tally.exact + tally.moved + tally.changed + tally.ambiguous + tally.missing).toBe(tally.all);
  });

  it.each(scenarios.filter(({ family }) => family === 'unchanged'))('finds every passage: $name', ({ tally }) => {
    expect(tally.good).toBe(tally.all);
  });

  it.each(scenarios.filter(({ family }) => family === 'altered'))('finds 95 in 100 changed: $name', ({ tally }) => {
    expect(tally.good).toBeGreaterThanOrEqual(0.95 * tally.all);
  });

  it.each(scenarios)('never marks anything but the passage: $name', ({ tally }) => {
    expect(tally.wrong).toBe(0);
  });

  it('warns of every dropped negation and every altered number', () => {
    const warned = scenarios.filter(({ name }) => /negation|number/u.test(name));
    expect(warned).toHaveLength(2);
    for (const { tally } of warned) expect(tally.flagged).toBe(tally.changed);
  });

  it('shows that the plain best-score matcher marks other words in the place of removed ones', () => {
    const removed = scenarios.filter(({ family }) => family === 'removed');
    for (const { tally } of removed) expect(tally.baselineWrong).toBeGreaterThan(0);
  });
});
