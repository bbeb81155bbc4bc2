import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedArticle } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { explainRefusal } from '../../src/article/refuse.ts';
import { digest, seed, seedText } from './seed.ts';

const parse = (text: string) => parseArticle(text, { sha256: digest(text) });

/** The story without offsets, which a change of line ends or marks may move. */
function outline(text: string, article: ParsedArticle) {
  const words = (span: { start: number; end: number }) =>
    text.slice(span.start, span.end).replace(/[“”]/g, '"').replace(/\s+/g, ' ');
  return {
    blocks: article.blocks.map(({ id, type, text: span, because }) => [id, type, words(span), because.rule]),
    statements: article.statements.map(({ kind, speakerId, via, content, because }) => [
      kind,
      speakerId,
      via,
      content.map(words),
      because.rule,
    ]),
    stamp: article.stamp?.instantUtc,
  };
}

describe('a parse says the same of the same words', { timeout: 60_000 }, () => {
  test('a page cut after its stamp is never refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: seedText.indexOf('\nNato chief'), max: seedText.length }),
        (end) => explainRefusal(seedText.slice(0, end)) === null,
      ),
    );
  });

  test('parsing twice gives equal bytes', () => {
    expect(JSON.stringify(parse(seedText))).toBe(JSON.stringify(seed));
  });

  test.each([
    ['CRLF line ends', seedText.replaceAll('\n', '\r\n')],
    ['a final newline', `${seedText}\n`],
    ['curly quotation marks', seedText.replaceAll(/"(?=\w)/g, '“').replaceAll('"', '”')],
    ['plain spaces for no-break spaces', seedText.replaceAll('\u00a0', ' ')],
    ['no-break spaces for plain spaces', seedText.replaceAll('. ', '.\u00a0')],
  ])('%s change neither blocks nor statements', (_, text) => {
    expect(outline(text, parse(text))).toEqual(outline(seedText, seed));
  });

  test('lines added to the tail, or taken from it, change no block of the story', () => {
    const lines = seedText.split('\n');
    const storyLines = 39;
    const story = (text: string) =>
      parse(text)
        .blocks.filter(({ lines: [first] }) => first <= storyLines)
        .map(({ lines: _, span: __, ...block }) => block);
    const expected = story(seedText);
    const extra = fc.constantFrom(
      'Is this the end of the line?',
      'Around the world in ten pictures',
      'Most Popular Now',
      'SEE ALSO',
      '© BBC MMVII',
      '',
    );
    fc.assert(
      fc.property(fc.subarray(lines.slice(storyLines)), fc.array(extra, { maxLength: 4 }), (kept, added) => {
        expect(story([...lines.slice(0, storyLines), ...kept, ...added].join('\n'))).toEqual(expected);
      }),
    );
  });
});
