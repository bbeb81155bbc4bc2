import { describe, expect, it } from 'vitest';
import { sumBlocking, sumShifts } from '../../scripts/perf/measure.ts';

describe('layout shift', () => {
  it('is nothing for a page that never shifts', () => {
    expect(sumShifts([])).toBe(0);
  });

  it('adds the shifts of one burst and takes the worst burst', () => {
    const shifts = [
      { atMs: 100, value: 0.25 },
      { atMs: 900, value: 0.25 },
      { atMs: 1900, value: 0.125 }, // a second later: a burst of its own
    ];
    expect(sumShifts(shifts)).toBe(0.5);
  });

  it('ends a burst after five seconds, however quick its shifts come', () => {
    const shifts = Array.from({ length: 12 }, (_, index) => ({ atMs: index * 500, value: 1 }));
    expect(sumShifts(shifts)).toBe(10);
  });
});

describe('blocking time', () => {
  it('counts what each long task takes over 50 ms, up to the moment asked for', () => {
    const tasks = [
      { startMs: 10, durationMs: 60 },
      { startMs: 500, durationMs: 150 },
      { startMs: 3000, durationMs: 1000 },
    ];
    expect(sumBlocking(tasks, 3000)).toBe(110);
  });
});
