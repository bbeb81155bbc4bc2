import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, MarkKind } from '../../src/page/pageText.ts';
import { nestMarks, type Piece } from '../../src/story/markedText.ts';

const kinds: readonly MarkKind[] = ['quote', 'statement', 'term', 'place'];

const marked = fc.string({ unit: 'grapheme', maxLength: 40 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc
      .array(
        fc.record({
          kind: fc.constantFrom(...kinds),
          ends: fc.tuple(fc.nat(text.length), fc.nat(text.length)),
        }),
        { maxLength: 6 },
      )
      .map((list) =>
        list.map(
          ({ kind, ends }, index): Mark => ({
            id: `m${index}`,
            kind,
            start: Math.min(...ends),
            end: Math.max(...ends),
          }),
        ),
      ),
  }),
);

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.inside.map(textOf).join(''));

type Wrapped = Exclude<Piece, string>;

const wrapped = (pieces: readonly Piece[]): readonly Wrapped[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...wrapped(piece.inside)]));

const mark = (id: string, kind: MarkKind, start: number, end: number): Mark => ({ id, kind, start, end });

describe('a text with marks laid over it', () => {
  it('keeps every word of the text, in order', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        expect(nestMarks(text, marks).map(textOf).join('')).toBe(text);
      }),
    );
  });

  it('wraps exactly the words of each mark, in one piece or in several', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const pieces = wrapped(nestMarks(text, marks));
        for (const { id, start, end } of marks) {
          const own = pieces.filter((piece) => piece.mark.id === id);
          expect(own.map(textOf).join('')).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it('calls one piece of a mark its first, and that is the first', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        const pieces = wrapped(nestMarks(text, marks));
        for (const { id } of marks) {
          const firsts = pieces.filter((piece) => piece.mark.id === id).map(({ first }) => first);
          expect(firsts).toEqual(firsts.map((_, index) => index === 0));
        }
      }),
    );
  });

  it('never puts a quote inside what a quote should hold', () => {
    fc.assert(
      fc.property(marked, ({ text, marks }) => {
        for (const piece of wrapped(nestMarks(text, marks))) {
          for (const inner of wrapped(piece.inside)) {
            expect(kinds.indexOf(inner.mark.kind)).toBeGreaterThanOrEqual(kinds.indexOf(piece.mark.kind));
          }
        }
      }),
    );
  });

  it('does not depend on the order of the marks', () => {
    const marks = [mark('q', 'quote', 0, 6), mark('p', 'place', 2, 4), mark('s', 'statement', 1, 8)];
    expect(nestMarks('abcdefgh', marks.toReversed())).toEqual(nestMarks('abcdefgh', marks));
  });

  it('puts a mark within another inside it', () => {
    const quote = mark('q', 'quote', 0, 8);
    const place = mark('p', 'place', 3, 5);
    expect(nestMarks('abcdefgh', [place, quote])).toEqual([
      { mark: quote, first: true, inside: ['abc', { mark: place, first: true, inside: ['de'] }, 'fgh'] },
    ]);
  });

  it('cuts the inner one of two marks that cross', () => {
    const quote = mark('q', 'quote', 0, 4);
    const said = mark('s', 'statement', 2, 6);
    expect(nestMarks('abcdef', [quote, said])).toEqual([
      { mark: quote, first: true, inside: ['ab', { mark: said, first: true, inside: ['cd'] }] },
      { mark: said, first: false, inside: ['ef'] },
    ]);
  });
});
