import { expect, test } from 'vitest';
import { createLatest } from '../../src/model/latest.ts';

test('While a request is out only the newest of the others is kept, and it is sent when the answer comes', () => {
  const sent: number[] = [];
  const latest = createLatest((request: number) => sent.push(request));
  for (const request of [1, 2, 3, 4]) latest.ask(request);
  expect(sent).toEqual([1]);
  expect(latest.answered()).toBe(false);
  expect(sent).toEqual([1, 4]);
  expect(latest.answered()).toBe(true);
  expect(sent).toEqual([1, 4]);
});

test('After a failure the next request is sent at once', () => {
  const sent: number[] = [];
  const latest = createLatest((request: number) => sent.push(request));
  latest.ask(1);
  latest.ask(2);
  latest.forget();
  latest.ask(3);
  expect(sent).toEqual([1, 3]);
});
