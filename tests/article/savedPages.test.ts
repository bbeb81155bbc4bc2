import { describe, expect, test } from 'vitest';
import { loadSavedPages } from '../../scripts/score/savedPages.ts';
import { findFaultsOfSavedPage } from '../../scripts/score/savedScore.ts';

const pages = loadSavedPages('tests/pages/saved');
const kinds = [...new Set(pages.map(({ kind }) => kind))];

test('each kind of page as people save it is shown by ten invented ones', () => {
  for (const kind of kinds) expect(pages.filter((page) => page.kind === kind).length, kind).toBeGreaterThanOrEqual(10);
});

describe.each(kinds)('pages of the kind %s are read as their truth says', (kind) => {
  test.each(pages.filter((page) => page.kind === kind).map((page) => [page.name, page] as const))('%s', (_, page) => {
    expect(findFaultsOfSavedPage(page)).toEqual([]);
  });
});
