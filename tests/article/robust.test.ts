import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadSavedPages } from '../../scripts/score/savedPages.ts';
import { loadTruthPages } from '../../scripts/score/truth.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { explainRefusal } from '../../src/article/refuse.ts';
import { explainSavedPage, parseSavedPage, readSavedPage } from '../../src/build/article/savedPage.ts';
import { seedText } from './seed.ts';

const sources = loadTruthPages('tests/pages').pages.map(({ bytes }) => bytes.toString('utf8'));
const lines = sources.flatMap((source) => source.split('\n'));

/** The parser throws where an invariant does not hold, the first of which is that no character is lost. */
function expectSound(text: string): void {
  if (explainRefusal(text) !== null) return;
  expect(() => parseArticle(text, { sha256: '' })).not.toThrow();
}

const saved = loadSavedPages('tests/pages/saved').filter(({ html }) => html);

describe('no page makes the parser throw, and none loses a character', { timeout: 120_000 }, () => {
  test('every invented page, cut at every third line', () => {
    for (const source of sources) {
      const all = source.split('\n');
      for (let n = 1; n <= all.length; n += 3) expectSound(all.slice(0, n).join('\n'));
    }
  });

  test('the lines of all pages, shuffled together', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 1, maxLength: 60 }), (some) => expectSound(some.join('\n'))),
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
          expectSound(text);
        },
      ),
    );
  });

  test('a megabyte of signs and words, in lines and in one line', () => {
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
    const noise = Array.from({ length: 500_000 }, () => {
      state = (state * 48271) % 2147483647;
      return signs[state % signs.length];
    }).join('');
    const head = `${seedText.split('\n').slice(0, 9).join('\n')}\n`;
    expect(noise.length).toBeGreaterThan(1_000_000);
    expectSound(head + noise);
    expectSound(head + noise.replaceAll('\n', ' '));
  });

  test('saved pages with elements and comments put in, taken out or repeated', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</div>',
      '<div class="sibtbg">',
      '<!-- S BO -->',
      '<!-- E BO -->',
      '<!-- S IBOX -->',
      '<h1>',
      '<img src="start_quote.gif">',
      '<img alt="A">',
      '<li>',
      '<form>',
      '<br><br>',
      '"',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...saved),
        fc.array(fc.tuple(fc.nat(6000), piece, fc.nat(30)), { maxLength: 12 }),
        ({ bytes }, edits) => {
          const html = new TextDecoder().decode(bytes);
          const spoilt = edits.reduce((page, [at, put, cut]) => page.slice(0, at) + put + page.slice(at + cut), html);
          const page = readSavedPage(new TextEncoder().encode(spoilt), true);
          if (explainSavedPage(page) === null) expect(() => parseSavedPage(page)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});
