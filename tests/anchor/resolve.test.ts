import findApproximate from 'approx-string-match';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnchorBlock } from '../../src/anchor/anchor.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { formatAnchor, parseAnchor } from '../../src/anchor/format.ts';
import { hashText } from '../../src/anchor/hash.ts';
import { resolveAnchor } from '../../src/anchor/resolve.ts';
import { segmentWords } from '../../src/anchor/words.ts';
import { ANY_TEXT, anchorOf, BLOCKS, markedWords, passageOf, replaceText, resolve } from './fixture.ts';

const TURKEY = 'Turkey and parts of Greece will not be covered';

/** The whole fixture as text, to ask whether words are the article's. */
const ARTICLE = BLOCKS.map(({ text }) => text).join('\n');

describe('a link to a passage', () => {
  it('is exact in the article it was made from, for every passage of three words and more', () => {
    const points = BLOCKS.flatMap(({ id, text }) => segmentWords(text).map((word) => ({ id, word })));
    fc.assert(
      fc.property(fc.nat({ max: points.length - 3 }), fc.integer({ min: 2, max: 80 }), (first, length) => {
        const from = points[first];
        const to = points[Math.min(first + length, points.length - 1)];
        if (from === undefined || to === undefined) throw new Error('no such point');
        const passage = {
          start: { blockId: from.id, offset: from.word.start },
          end: { blockId: to.id, offset: to.word.end },
        };
        const link = formatPassageLink(BLOCKS, passage);
        const anchor = link.kind === 'link' ? parseAnchor(link.fragment) : null;
        if (anchor === null) throw new Error('refused');
        expect(resolve(BLOCKS, anchor)).toEqual({ state: 'exact', passage });
      }),
    );
  });

  it('is exact when the quote marks are curled, the spaces do not break and words are hyphenated', () => {
    const anchor = anchorOf(BLOCKS, '"Ten interceptors', 'threat to Russia,"');
    const set = BLOCKS.map(({ id, text }) => ({
      id,
      text: text
        .replace(/ "|^"/gu, '\u201C')
        .replace(/"/gu, '\u201D')
        .replace(/ /gu, '\u00A0')
        .replace('inter', 'inter\u00AD'),
    }));
    const resolution = resolve(set, anchor);
    expect(resolution.state).toBe('exact');
    expect(markedWords(set, resolution)).toContain('\u201CTen\u00A0inter\u00ADceptors\u00A0will');
  });

  it('is exact when a paragraph put in before it shifts the numbers of all that follow', () => {
    const shifted = [
      { id: 'p1', text: 'A new paragraph.' },
      ...BLOCKS.slice(1).map(({ text }, i) => ({ id: `p${i + 2}`, text })),
    ];
    const resolution = resolve(shifted, anchorOf(BLOCKS, TURKEY));
    expect(resolution.state).toBe('exact');
    expect(markedWords(shifted, resolution)).toBe(TURKEY);
  });

  it('is moved when its long sentence stands in another paragraph', () => {
    const cut = replaceText(BLOCKS, ` ${TURKEY}.`, '');
    const moved = replaceText(cut, 'and Poland.', `and Poland. ${TURKEY}.`);
    const resolution = resolve(moved, anchorOf(BLOCKS, TURKEY));
    expect(resolution.state).toBe('moved');
    expect(markedWords(moved, resolution)).toBe(TURKEY);
  });

  it('offers both places when short words stand twice in no known surroundings', () => {
    const anchor = { ...anchorOf(BLOCKS, 'the Czech Republic'), startOffset: 0, endOffset: 1, context: 'zzzzzz' };
    const resolution = resolve(BLOCKS, anchor);
    if (resolution.state !== 'ambiguous') throw new Error(resolution.state);
    expect(resolution.candidates.map(({ before, words, after }) => [before.slice(-9), words, after])).toEqual([
      ['sited in ', 'the Czech Republic', ' and Poland.'],
      ['radar in ', 'the Czech Republic', '.'],
    ]);
  });

  it('offers both places when two hold the words altered alike between the same surroundings', () => {
    const block = (id: string, animals: string): AnchorBlock => ({
      id,
      text: `Then they said ten small ${animals} sat on the old red mat all day, and left it.`,
    });
    const anchor = anchorOf([block('p1', 'black cats')], 'ten small black cats sat on the old red mat');
    const edited = [block('p2', 'brown cats'), block('p3', 'white cats')];
    const resolution = resolve(edited, anchor);
    if (resolution.state !== 'ambiguous') throw new Error(resolution.state);
    expect(resolution.candidates.map(({ words }) => words)).toEqual([
      'ten small brown cats sat on the old red mat',
      'ten small white cats sat on the old red mat',
    ]);
    expect(resolve(edited.slice(1), anchor).state).toBe('changed');
  });

  it('claims nothing for short words left in one other place', () => {
    const anchor = anchorOf(BLOCKS, 'the Czech Republic');
    const without = replaceText(BLOCKS, 'sited in the Czech Republic and', 'sited in');
    expect(resolve(without, anchor).state).toBe('ambiguous');
  });

  it('is changed, with the word and a warning, when a negation was dropped', () => {
    const edited = replaceText(BLOCKS, 'will not be covered', 'will be covered');
    const resolution = resolve(edited, anchorOf(BLOCKS, TURKEY));
    if (resolution.state !== 'changed') throw new Error(resolution.state);
    expect(markedWords(edited, resolution)).toBe('Turkey and parts of Greece will be covered');
    expect(resolution.pieces).toEqual([
      { kind: 'same', text: 'Turkey and parts of Greece will ', weight: null },
      { kind: 'gone', text: 'not ', weight: 'negation' },
      { kind: 'same', text: 'be covered', weight: null },
    ]);
    expect([resolution.altersNegation, resolution.altersNumber, resolution.isComplete]).toEqual([true, false, true]);
  });

  it('warns of an altered number', () => {
    const edited = replaceText(BLOCKS, 'to base 10 interceptor', 'to base 12 interceptor');
    const resolution = resolve(edited, anchorOf(BLOCKS, 'The plan is to base 10 interceptor missiles in Poland'));
    if (resolution.state !== 'changed') throw new Error(resolution.state);
    expect(resolution.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: '10 ', weight: 'number' },
      { kind: 'new', text: '12 ', weight: 'number' },
    ]);
    expect([resolution.altersNegation, resolution.altersNumber]).toEqual([false, true]);
  });

  it('marks the altered first and last words with the rest', () => {
    const anchor = anchorOf(BLOCKS, TURKEY);
    const first = replaceText(BLOCKS, 'Turkey and', 'Albania and');
    expect(markedWords(first, resolve(first, anchor))).toBe('Albania and parts of Greece will not be covered');
    const last = replaceText(BLOCKS, 'be covered', 'be spared');
    expect(markedWords(last, resolve(last, anchor))).toBe('Turkey and parts of Greece will not be spared');
  });

  it('does not take the end of another word for its first word', () => {
    const edited = replaceText(BLOCKS, 'was a desire', 'was orchestra desire');
    const resolution = resolve(edited, anchorOf(BLOCKS, 'a desire among the 26-nation alliance'));
    expect(resolution.state).toBe('changed');
    expect(markedWords(edited, resolution)).toBe('orchestra desire among the 26-nation alliance');
  });

  it('says what it could not compare when the passage is too long to carry', () => {
    const anchor = anchorOf(BLOCKS, 'Ten interceptors', 'parts of Greece will not be covered.');
    expect(anchor.tail).not.toBeNull();
    const edited = replaceText(BLOCKS, 'parts of Greece will not be', 'parts of Greece will be');
    const resolution = resolve(edited, anchor);
    if (resolution.state !== 'changed') throw new Error(resolution.state);
    expect([resolution.altersNegation, resolution.isComplete]).toEqual([true, false]);
    expect(resolution.pieces.map(({ kind }) => kind)).toEqual(['same', 'unread', 'same', 'gone', 'same']);
    const shown = resolution.pieces.filter(({ kind }) => kind !== 'gone').map(({ text }) => text);
    expect(shown.join('')).toBe(markedWords(edited, resolution));
  });

  it('is missing when its words were taken out', () => {
    expect(resolve(replaceText(BLOCKS, TURKEY, ''), anchorOf(BLOCKS, TURKEY))).toEqual({ state: 'missing' });
  });

  it('finds its exact words even when a chat cut the link short', () => {
    const whole = formatAnchor(anchorOf(BLOCKS, TURKEY));
    const cut = parseAnchor(whole.slice(0, -12));
    if (cut === null) throw new Error('not read');
    expect(markedWords(BLOCKS, resolve(BLOCKS, cut))).toBe(TURKEY);
    expect(markedWords(BLOCKS, resolve(BLOCKS, { ...cut, startOffset: 5, endOffset: 5 + TURKEY.length }))).toBe(TURKEY);
  });

  it('shows the words of the article, not those a forger put into the link', () => {
    const sound = anchorOf(BLOCKS, TURKEY);
    const head = 'Turkey and parts of Greece will be covered';
    const kept = resolve(BLOCKS, { ...sound, head });
    expect([kept.state, markedWords(BLOCKS, kept)]).toEqual(['exact', TURKEY]);
    expect(resolve(BLOCKS, { ...sound, head, hash: 'aaaaaa' })).toEqual({ state: 'missing' });
    const consistent = resolve(BLOCKS, { ...sound, head, hash: hashText(head) });
    if (consistent.state !== 'changed') throw new Error(consistent.state);
    expect(markedWords(BLOCKS, consistent)).toBe(TURKEY);
    expect(consistent.altersNegation).toBe(true);
  });

  it('marks and offers nothing but words of the article, whatever the link', () => {
    const sound = formatAnchor(anchorOf(BLOCKS, 'Ten interceptors', 'not be covered'));
    const id = fc.constantFrom('p1', 'p3', 'p4', 'p99', 'headline');
    const head = fc.oneof(
      fc.string(),
      fc.constantFrom(TURKEY, 'the Czech Republic', 'a', ' ', '\n', 'will be covered by the US missile defence shield'),
    );
    const code = fc.oneof(fc.stringMatching(/^[0-9a-z]{6}$/), fc.constant(hashText(TURKEY)));
    const crafted = fc.record({
      startBlockId: id,
      endBlockId: id,
      startOffset: fc.nat({ max: 200 }),
      endOffset: fc.nat({ max: 9_999_999 }),
      hash: code,
      context: code,
      head,
      tail: fc.option(head),
    });
    const mangled = fc.tuple(fc.nat({ max: sound.length }), fc.string({ maxLength: 3 })).map(([at, text]) => {
      return parseAnchor(sound.slice(0, at) + text + sound.slice(at + text.length));
    });
    fc.assert(
      fc.property(fc.oneof(crafted, mangled), (anchor) => {
        if (anchor === null) return;
        const resolution = resolve(BLOCKS, anchor);
        const words = markedWords(BLOCKS, resolution);
        if (words !== null) expect(ARTICLE).toContain(words);
        if (resolution.state !== 'ambiguous') return;
        expect(resolution.candidates.length).toBeGreaterThan(0);
        for (const { before, words: offered, after } of resolution.candidates) {
          expect(ARTICLE).toContain(before + offered + after);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on an article of any text', () => {
    const blocks = fc
      .array(ANY_TEXT, { maxLength: 4 })
      .map((texts): readonly AnchorBlock[] => texts.map((text, index) => ({ id: `p${index + 1}`, text })));
    const anchor = anchorOf(BLOCKS, TURKEY);
    fc.assert(
      fc.property(blocks, fc.nat({ max: 50 }), fc.string(), (article, offset, head) => {
        const moved = { ...anchor, startBlockId: 'p1', endBlockId: 'p2', startOffset: offset, endOffset: offset, head };
        expect(['missing', 'ambiguous', 'moved', 'changed', 'exact']).toContain(
          resolveAnchor(article, moved, findApproximate).state,
        );
      }),
    );
  });

  it('refuses an article in which two blocks share an id', () => {
    const [first] = BLOCKS;
    if (first === undefined) throw new Error('no block');
    expect(() => resolve([first, first], anchorOf(BLOCKS, TURKEY))).toThrow('two blocks have the id "headline"');
  });
});

describe('asking for a link', () => {
  it('is refused below three words, with the reason', () => {
    expect(formatPassageLink(BLOCKS, passageOf(BLOCKS, 'Czech Republic'))).toEqual({
      kind: 'refused',
      reason: 'Select at least three words: a link to two could point anywhere.',
    });
    const point = { blockId: 'p1', offset: 4 };
    expect(formatPassageLink(BLOCKS, { start: point, end: point }).kind).toBe('refused');
  });

  it('widens a selection that cuts words, and drops the space at its ends', () => {
    const link = formatPassageLink(BLOCKS, passageOf(BLOCKS, ' parts of Gre'));
    expect(link.kind === 'link' && link.passage).toEqual(passageOf(BLOCKS, 'parts of Greece'));
    const cut = formatPassageLink(BLOCKS, passageOf(BLOCKS, 'urkey and parts of Gre'));
    expect(cut.kind === 'link' && cut.passage).toEqual(passageOf(BLOCKS, 'Turkey and parts of Greece'));
  });

  it('throws for a passage that is not in the article', () => {
    const start = { blockId: 'p1', offset: 0 };
    expect(() => formatPassageLink(BLOCKS, { start, end: { blockId: 'p77', offset: 3 } })).toThrow('"p77"');
    expect(() => formatPassageLink(BLOCKS, { start, end: { blockId: 'p1', offset: 1000 } })).toThrow('offset 1000');
    expect(() => formatPassageLink(BLOCKS, { start, end: { blockId: 'p1', offset: -1 } })).toThrow('offset -1');
    const backwards = { start: { blockId: 'p2', offset: 0 }, end: { blockId: 'p1', offset: 9 } };
    expect(() => formatPassageLink(BLOCKS, backwards)).toThrow('ends before it starts');
  });
});
