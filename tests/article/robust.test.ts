import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTruthPages } from '../../scripts/score/truth.ts';
import type { ParsedArticle } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { explainRefusal } from '../../src/article/refuse.ts';
import { seedText } from './seed.ts';

const sources = loadTruthPages('tests/pages').pages.map(({ bytes }) => bytes.toString('utf8'));
const lines = sources.flatMap((source) => source.split('\n'));

function expectLossless(text: string): void {
  if (explainRefusal(text) !== null) return;
  const { blocks } = parseArticle(text, { sha256: '' });
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
}

const typesOf = (article: ParsedArticle) => article.blocks.map(({ type }) => type);

describe('no page makes the parser throw, and none loses a character', { timeout: 120_000 }, () => {
  test('every invented page, cut at every line', () => {
    for (const source of sources) {
      const all = source.split('\n');
      for (let n = 1; n <= all.length; n += 1) expectLossless(all.slice(0, n).join('\n'));
    }
  });

  test('the lines of all pages, shuffled together', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 1, maxLength: 60 }), (some) =>
        expectLossless(some.join('\n')),
      ),
    );
  });

  test('a page with characters put in, taken out or repeated', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '\n',
      '\n\n',
      '\u00a0',
      ' said ',
      ',',
      '.',
      ':',
      '|',
      'By ',
      'Mr ',
      '\ud83d',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(3000), piece, fc.nat(9)), { maxLength: 12 }),
        (source, edits) => {
          const text = edits.reduce((page, [at, put, cut]) => page.slice(0, at) + put + page.slice(at + cut), source);
          expectLossless(text);
        },
      ),
    );
  });

  test('five megabytes of signs and words, in lines and in one line', () => {
    let state = 7;
    const signs = [
      '"',
      "'",
      '“',
      '.',
      ',',
      ':',
      '|',
      '\n',
      '\n\n',
      ' said',
      ' Mr',
      ' By',
      ' the',
      ' Iran',
      ' a',
      '\u00a0',
    ];
    const noise = Array.from({ length: 2_500_000 }, () => {
      state = (state * 48271) % 2147483647;
      return signs[state % signs.length];
    }).join('');
    const head = `${seedText.split('\n').slice(0, 9).join('\n')}\n`;
    expect(noise.length).toBeGreaterThan(5_000_000);
    expectLossless(head + noise);
    expectLossless(head + noise.replaceAll('\n', ' '));
  });

  test('line ends and marks do not change what the lines of a page are', () => {
    for (const source of sources) {
      const expected = typesOf(parseArticle(source, { sha256: '' }));
      expect(typesOf(parseArticle(source.replaceAll('\n', '\r\n'), { sha256: '' }))).toEqual(expected);
      expect(typesOf(parseArticle(source.replaceAll('\u00a0', ' '), { sha256: '' }))).toEqual(expected);
      expect(typesOf(parseArticle(source.replace(/\n$/, ''), { sha256: '' }))).toEqual(expected);
    }
  });
});

describe('time grows with the length of a page and no faster', { timeout: 120_000 }, () => {
  const head = `${seedText.split('\n').slice(0, 9).join('\n')}\n`;
  const noise: readonly (readonly [string, (n: number) => string])[] = [
    ['a long story', (n) => head + seedText.split('\n').slice(9, 39).join('\n').concat('\n').repeat(n)],
    [
      'many names',
      (n) =>
        head + Array.from({ length: n * 14 }, (_, i) => `"Word ${i}," said Bob Name${i} of Place${i}.\n`).join('\n'),
    ],
    [
      'quotations never closed',
      (n) =>
        head + Array.from({ length: n * 30 }, (_, i) => `"Opened ${i} and never closed by anyone at all.\n`).join('\n'),
    ],
    ['short lines', (n) => `${head}\n${'a b\n'.repeat(n * 400)}`],
  ];
  test.each(noise)('%s', (_, make) => {
    const measure = (n: number) => {
      const text = make(n);
      const start = performance.now();
      if (explainRefusal(text) === null) parseArticle(text, { sha256: '' });
      return performance.now() - start;
    };
    measure(10);
    const small = Math.max(measure(25), 20);
    // Eight times the text: eight times the time, with room for a busy machine; quadratic time would take sixty-four.
    expect(measure(200) / small).toBeLessThan(32);
  });
});
