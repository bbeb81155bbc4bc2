import { describe, expect, test } from 'vitest';
import { scorePage } from '../../scripts/score/page.ts';
import { loadTruthPages } from '../../scripts/score/truth.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { digest } from './seed.ts';

const { pages, missing } = loadTruthPages('tests/pages');

test('at least twenty invented pages stand beside their truth', () => {
  expect(missing).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(20);
});

describe('each invented page is read as its hand-made truth says', () => {
  test.each(pages.map(({ name, bytes, truth }) => [name, bytes.toString('utf8'), truth] as const))(
    '%s',
    (_, source, truth) => {
      const score = scorePage(source, parseArticle(source, { sha256: digest(source) }), truth);
      const wrongSpeakers = score.answers
        .filter(({ right }) => !right)
        .map(({ words, wanted, got }) => `${words}: ${wanted}, not ${got}`);
      expect([...score.wrongLines, ...score.wrongSpans, ...wrongSpeakers]).toEqual([]);
      expect([score.stamp, score.title, score.byline]).toEqual([true, true, true]);
      expect(score.losslessLines).toBe(score.lines);
    },
  );
});
