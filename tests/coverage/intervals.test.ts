import { expect, test } from 'vitest';
import { findCrossing, findFeasible } from '../../src/coverage/physics/intervals.ts';

const SPAN = { from: 0, to: 10 };

test('An interval between two samples is found, and one that only nearly opens is not', () => {
  const tent = (top: number) => (x: number) => top - Math.abs(x - 3.3);
  const [one] = findFeasible([tent(0.2)], SPAN, 4).intervals;
  expect(one?.from).toBeCloseTo(3.1, 2);
  expect(one?.to).toBeCloseTo(3.5, 2);
  const shut = findFeasible([tent(-0.001)], SPAN, 4);
  expect(shut.intervals).toEqual([]);
  expect(shut.highest).toBeCloseTo(-0.001, 2);
});

test('A rise that stays below nought after an interval has ended opens no other', () => {
  const { intervals } = findFeasible([(x: number) => (x < 5 ? 2 - x : x - 11)], SPAN, 5);
  expect(intervals).toHaveLength(1);
  expect(intervals[0]?.to).toBeCloseTo(2, 3);
});

test('Intervals of several functions that overlap are one', () => {
  const around = (middle: number) => (x: number) => 1 - (x - middle) ** 2;
  const { intervals } = findFeasible([around(6), around(2), around(3)], SPAN, 10);
  expect(intervals.map(({ from, to }) => [Math.round(from * 100), Math.round(to * 100)])).toEqual([
    [100, 400],
    [500, 700],
  ]);
});

test.each([
  ['a line', (x: number) => x - 0.7],
  ['a jump', (x: number) => (x < 0.7 ? -0.03 : 0.44)],
  ['a side where the value is infinite', (x: number) => (x < 0.7 ? -Infinity : 0.4)],
  ['a bend', (x: number) => (x < 0.7 ? x - 0.7 : 50 * (x - 0.7))],
  ['a curve', (x: number) => x ** 5 - 0.7 ** 5],
])('Where a function changes sign is found to the tolerance over %s', (_, f) => {
  const found = findCrossing(f, { at: 0, value: f(0) }, { at: 1, value: f(1) }, 0.01);
  expect(Math.abs(found - 0.7)).toBeLessThanOrEqual(0.01);
});
