import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateText } from '../../src/article/annotate.ts';

const text = 'Turkey and parts of Greece will not be covered.';

describe('marks are laid over words without changing a character', () => {
  test('marks that overlap and nest share their runs', () => {
    const marks = [
      { id: 'b', kind: 'place', start: 20, end: 26 },
      { id: 'a', kind: 'claim', start: 0, end: 26 },
      { id: 'c', kind: 'quote', start: 11, end: 34 },
    ];
    expect(annotateText(text, marks)).toEqual([
      { text: 'Turkey and ', marks: ['a'] },
      { text: 'parts of ', marks: ['a', 'c'] },
      { text: 'Greece', marks: ['a', 'c', 'b'] },
      { text: ' will no', marks: ['c'] },
      { text: 't be covered.', marks: [] },
    ]);
  });

  test('the runs put together are the text, each character under exactly the marks that cover it', () => {
    const cuts = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(cuts, { maxLength: 12 }), (spans) => {
        const marks = spans.map((span, i) => ({ id: `m${i}`, kind: 'any', ...span }));
        const runs = annotateText(text, marks);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        const ids = runs.flatMap((run) => [...run.text].map(() => [...run.marks].toSorted()));
        ids.forEach((have, at) => {
          expect(have).toEqual(
            marks
              .filter(({ start, end }) => start <= at && at < end)
              .map(({ id }) => id)
              .toSorted(),
          );
        });
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
    );
  });

  test('a mark beyond the text is a mistake', () => {
    expect(() => annotateText('short', [{ id: 'q', kind: 'quote', start: 2, end: 9 }])).toThrow(
      'The mark q covers 2-9 of a text of 5 characters.',
    );
  });
});
