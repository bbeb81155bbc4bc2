import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentSentences } from '../../src/anchor/sentences.ts';
import { segmentWords, snapToWords } from '../../src/anchor/words.ts';
import { ANY_TEXT } from './fixture.ts';

function sentences(text: string): readonly string[] {
  return segmentSentences(text).map(({ start, end }) => text.slice(start, end));
}

function words(text: string): readonly string[] {
  return segmentWords(text).map(({ start, end }) => text.slice(start, end));
}

describe('the sentences of a block', () => {
  it.each([
    ['Mr. Totsky spoke. Dr. No left.', ['Mr. Totsky spoke.', 'Dr. No left.']],
    ['J. K. Rowling and George W. Bush met. They spoke.', ['J. K. Rowling and George W. Bush met.', 'They spoke.']],
    ['U.S. officials agreed. So did others.', ['U.S. officials agreed.', 'So did others.']],
    ['"It is safe." Moscow disagreed.', ['"It is safe."', 'Moscow disagreed.']],
    ['He said: \u201CNo.\u201D Then he left.', ['He said: \u201CNo.\u201D', 'Then he left.']],
    ['"Why now?" Mr Totsky asked. Nobody knew.', ['"Why now?" Mr Totsky asked.', 'Nobody knew.']],
    ['"Is it safe?" he asked. "It is!"', ['"Is it safe?" he asked.', '"It is!"']],
    ['It costs 3.5 million. That is p. 4 of it.', ['It costs 3.5 million.', 'That is p. 4 of it.']],
    ['It goes on... and on. 10 more came.', ['It goes on... and on.', '10 more came.']],
    ['Really? Yes! (So they said.) Well.', ['Really?', 'Yes!', '(So they said.)', 'Well.']],
    ['  No stop at the end ', ['No stop at the end']],
    ['', []],
  ])('are found in: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('are right throughout the article', () => {
    const article = readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8');
    const paragraphs = article.split('\n').filter((line) => /[.!?]["']?$/u.test(line));
    expect(paragraphs).toHaveLength(15);
    expect(paragraphs.map((paragraph) => sentences(paragraph).length)).toEqual([
      1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    ]);
    expect(paragraphs.flatMap(sentences)).toContain('Turkey and parts of Greece will not be covered.');
  });

  it('come in order, apart, trimmed, and together hold all that is not space', () => {
    const pieces = fc.constantFrom('Mr', 'Moscow', 'said', '.', '?', '"', ' ', '\n', '10', 'J', '\u201D', 'a');
    const text = fc.oneof(
      fc.array(pieces).map((parts) => parts.join('')),
      ANY_TEXT,
    );
    fc.assert(
      fc.property(text, (source) => {
        const spans = segmentSentences(source);
        let at = 0;
        for (const { start, end } of spans) {
          expect(source.slice(at, start).trim()).toBe('');
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(source.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('the words of a text', () => {
  it('keep their apostrophes, hyphens and figures together and leave the marks outside', () => {
    expect(words(`"Russia's" 26-nation 3.5 10,000 U.S. re\u00ADsponse \u2013 cafe\u0301, can't.`)).toEqual([
      "Russia's",
      '26-nation',
      '3.5',
      '10,000',
      'U.S',
      're\u00ADsponse',
      'cafe\u0301',
      "can't",
    ]);
    expect(words('2007.Then 1,a end.Next')).toEqual(['2007', 'Then', '1', 'a', 'end', 'Next']);
  });

  it('are never cut by a snapped span, which loses no word it touched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        if (start === end) return;
        const span = snapToWords(text, { start, end });
        for (const word of segmentWords(text)) {
          const isTouched = word.start < end && start < word.end;
          const isInside = span.start <= word.start && word.end <= span.end;
          const isOutside = word.end <= span.start || span.end <= word.start;
          expect(isTouched ? isInside : isInside || isOutside).toBe(true);
        }
      }),
    );
  });
});
