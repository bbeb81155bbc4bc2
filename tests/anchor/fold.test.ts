import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, toFoldedSpan, toSourceSpan } from '../../src/anchor/fold.ts';
import { ANY_TEXT } from './fixture.ts';

/** Text rich in what folding touches, beside ordinary letters. */
const typography = fc
  .array(
    fc.constantFrom(
      ...['a', 'e', 'Z', ' ', '\u00A0', '\t', '\n', '-', '\u2013', '\u2011', "'", '\u2019', '"', '\u201C', '\u00AB'],
      ...[
        '\u00AD',
        '\u200B',
        '\u200D',
        '\uFEFF',
        '\u0301',
        '\u0338',
        '\u1112',
        '\u1161',
        '\u11AB',
        '\uFF21',
        '\u{1F680}',
      ],
      ...['\uD83D', '\uDE80', '`', '.'],
    ),
    { maxLength: 30 },
  )
  .map((characters) => characters.join(''));
const text = fc.oneof(typography, ANY_TEXT, fc.string({ maxLength: 30 }));

describe('folding', () => {
  it('makes the same words in another setting equal', () => {
    const plain = `Mr Totsky's "own" 26-nation cafe\u0301`.normalize('NFC');
    const set = 'Mr\u00A0Totsky\u2019s \u201Cow\u00ADn\u201D \u200B26\u2011nation  cafe\u0301';
    expect(foldText(set).text).toBe(plain);
    expect(foldText(set).text).not.toBe(set);
  });

  it('keeps case and width, which are part of what was said', () => {
    expect(foldText('US us \uFF35\uFF33').text).toBe('US us \uFF35\uFF33');
  });

  it('gives the same again when folded twice', () => {
    fc.assert(fc.property(text, (source) => foldText(foldText(source).text).text === foldText(source).text));
  });

  it('leaves composed text with no line feed in it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const folded = foldText(source).text;
        expect(folded).toBe(folded.normalize('NFC'));
        expect(folded).not.toContain('\n');
      }),
    );
  });

  it('maps every folded span to source text that folds to it, widened to whole characters', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = foldText(source);
        const [start = 0, end = 0] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y);
        const span = toSourceSpan(folded, { start, end });
        expect(0 <= span.start && span.start <= span.end && span.end <= source.length).toBe(true);
        expect(foldText(source.slice(span.start, span.end)).text).toContain(folded.text.slice(start, end));
      }),
    );
  });

  it('comes back to the same folded span by way of the source when the span cuts no character', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = foldText(source);
        const [start = 0, end = 0] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y);
        if (start === end) return;
        const isWhole =
          folded.sourceStart[start - 1] !== folded.sourceStart[start] &&
          folded.sourceStart[end - 1] !== folded.sourceStart[end];
        const back = toFoldedSpan(folded, toSourceSpan(folded, { start, end }));
        if (isWhole) expect(back).toEqual({ start, end });
        expect(back.start <= start && back.end >= end).toBe(true);
      }),
    );
  });

  it('refuses a span outside the text', () => {
    expect(() => toSourceSpan(foldText('abc'), { start: 1, end: 4 })).toThrow('span 1-4 is outside');
    expect(() => toSourceSpan(foldText('abc'), { start: -1, end: 2 })).toThrow(RangeError);
    expect(() => toSourceSpan(foldText('abc'), { start: Number.NaN, end: 2 })).toThrow(RangeError);
  });
});
