import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/anchor/anchor.ts';
import { formatAnchor, parseAnchor } from '../../src/anchor/format.ts';
import { ANY_TEXT, BLOCKS, fragmentOf } from './fixture.ts';

const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/);
const code = fc.stringMatching(/^[0-9a-z]{6}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(({ length }) => length <= 150);
const anchor: fc.Arbitrary<Anchor> = fc
  .record({
    startBlockId: id,
    endBlockId: id,
    offsets: fc.tuple(fc.nat({ max: 9_999_999 }), fc.nat({ max: 9_999_999 })),
    isOneBlock: fc.boolean(),
    hash: code,
    context: code,
    head: words,
    tail: fc.option(words),
  })
  .map(({ offsets, isOneBlock, startBlockId, endBlockId, ...rest }) => ({
    ...rest,
    startBlockId,
    endBlockId: isOneBlock ? startBlockId : endBlockId,
    startOffset: Math.min(...offsets),
    endOffset: Math.max(...offsets),
  }));

const SOUND = fragmentOf(BLOCKS, 'Turkey and parts of Greece');

describe('the fragment of a passage link', () => {
  it('reads back as the anchor that was written', () => {
    fc.assert(
      fc.property(anchor, (value) => {
        expect(parseAnchor(formatAnchor(value))).toEqual(value);
      }),
    );
  });

  it('holds only characters that every program takes for part of a link', () => {
    fc.assert(
      fc.property(anchor, (value) => {
        expect(formatAnchor(value)).toMatch(/^[A-Za-z0-9._~%=-]+$/u);
      }),
    );
  });

  it('reads the same with its hash sign and whatever directive stands behind it', () => {
    fc.assert(
      fc.property(anchor, fc.string(), (value, directive) => {
        expect(parseAnchor(`#${formatAnchor(value)}:~:${directive}`)).toEqual(value);
      }),
    );
  });

  it('never throws, whatever the fragment, and what it does read it writes and reads alike', () => {
    const mangled = fc.tuple(fc.nat(), fc.nat({ max: 9 }), ANY_TEXT).map(([at, length, text]) => {
      const from = at % SOUND.length;
      return SOUND.slice(0, from) + text + SOUND.slice(from + length);
    });
    const any = fc.oneof(mangled, ANY_TEXT);
    fc.assert(
      fc.property(any, (fragment) => {
        const read = parseAnchor(fragment);
        if (read !== null) expect(parseAnchor(formatAnchor(read))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['an empty fragment', ''],
    ['a named quote', '#q-ten-interceptors'],
    ['another version', SOUND.replace('s=1.', 's=2.')],
    ['a negative offset', SOUND.replace('.101-', '.-101-')],
    ['an offset too large to be one', SOUND.replace('.101-', '.99999999999999999999-')],
    ['an end before the start', SOUND.replace(/\.101-\d+/u, '.101-3')],
    ['a block id that is none', SOUND.replace('p4', '4p')],
    ['ten thousand percent signs', `s=1.p4.0-20.abcdef.abcdef.${'%'.repeat(10_000)}`],
    ['a megabyte', `${SOUND}${'a'.repeat(1_000_000)}`],
    ['more words than a link carries', `s=1.p4.0-20.abcdef.abcdef.${'a'.repeat(301)}`],
  ])('is no passage link: %s', (_, fragment) => {
    expect(parseAnchor(SOUND)).not.toBeNull();
    expect(parseAnchor(fragment)).toBeNull();
  });

  it('keeps what is readable of words cut in the middle of an escape', () => {
    const read = parseAnchor('s=1.p4.0-20.abcdef.abcdef.caf%C3%A9-%E2%80%9Cyes%E2%80');
    expect(read?.head).toBe('caf\u00e9 \u201Cyes\uFFFD');
    expect(parseAnchor('s=1.p4.0-20.abcdef.abcdef.100%-sure')?.head).toBe('100% sure');
  });
});
