import { expect, test } from 'vitest';
import { lineWords } from '../../../src/build/chapters/lineWords.ts';
import type { Region, Share } from '../../../src/page/pageData.ts';

const region = (id: string, name: string): Region => ({
  ...{ id, name, inFrame: true, nato: null, roles: [], namedInArticle: false, about: null },
});
const share = (none: number): Share => ({ none, short: 0, window: 100 - none, outOfReach: 0 });

const regions = [region('a', 'Alba'), region('b', 'Bora'), region('c', 'Cora'), region('d', 'Dora')];

test('the line is told country by country in its order, and what lies beyond it most first', () => {
  expect(lineWords([['c', 'sea', 'a']], regions, { a: share(3), b: share(100), c: share(40), d: share(0) })).toBe(
    'Our model’s line runs from the north through Cora and Alba. ' +
      'Beyond it, where no interceptor could arrive in time, lie all of Bora, 40 per cent of Cora and 3 per cent of Alba. ' +
      'No part of the one other ally on this map lies beyond it.',
  );
});

test('a line in two stretches is told in two, and one that meets no country says so', () => {
  expect(lineWords([['a', 'b'], ['sea'], ['d']], regions, {})).toContain('through Alba and Bora; and through Dora.');
  expect(lineWords([['sea']], regions, { a: share(0) })).toBe(
    'Our model’s line runs through none of these countries. No ally lies beyond it.',
  );
});
