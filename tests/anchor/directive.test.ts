import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnchorBlock } from '../../src/anchor/anchor.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { segmentWords } from '../../src/anchor/words.ts';
import { BLOCKS, fragmentOf, markedWords, passageOf } from './fixture.ts';

function directiveOf(fragment: string): string | null {
  return fragment.split(':~:text=')[1] ?? null;
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** What a browser marks, read from the specification: `[prefix-,]start[,end][,-suffix]`, first match, any case. */
function findAsBrowser(blocks: readonly AnchorBlock[], directive: string): string | null {
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? (parts.shift() ?? '').slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? (parts.pop() ?? '').slice(1) : '';
  const [start = '', end = ''] = parts.map((part) => collapse(decodeURIComponent(part)));
  const text = blocks.map((block) => block.text).join('\n');
  const toPattern = (part: string): string =>
    collapse(part)
      .replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
      .replace(/ /gu, '\\s+');
  const pattern = [
    prefix === '' ? '' : `(?<=${toPattern(decodeURIComponent(prefix))}\\s*)`,
    toPattern(start),
    end === '' ? '' : `[^]*?${toPattern(end)}`,
    suffix === '' ? '' : `(?=\\s*${toPattern(decodeURIComponent(suffix))})`,
  ].join('');
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? null;
}

describe('the text directive of a passage link', () => {
  it('encodes the hyphens, commas and ampersands that would otherwise part it', () => {
    const blocks = [{ id: 'p1', text: 'Q&A: the 26-nation alliance, at last (100%)' }];
    expect(directiveOf(fragmentOf(blocks, 'Q&A: the 26-nation alliance, at last (100%)'))).toBe(
      'Q%26A%3A%20the%2026%2Dnation%20alliance%2C%20at%20last%20%28100%25%29',
    );
  });

  it('gives only the first and last words of a long passage', () => {
    expect(directiveOf(fragmentOf(BLOCKS, 'Ten interceptors', 'threat to Russia'))).toBe(
      'Ten%20interceptors%20will%20not%2C%20cannot,pose%20a%20threat%20to%20Russia',
    );
  });

  it('adds words of context only where the browser would mark an earlier place', () => {
    expect(directiveOf(fragmentOf(BLOCKS, 'the Czech Republic'))).toBe('the%20Czech%20Republic');
    const second = fragmentOf(BLOCKS.slice(0, 3).toReversed(), 'the Czech Republic and Poland');
    expect(directiveOf(second)).toBe('the%20Czech%20Republic%20and%20Poland');
    const later = [...BLOCKS.slice(1, 2), { id: 'p2', text: 'A radar in the Czech Republic.' }];
    const { start, end } = passageOf(later.slice(1), 'the Czech Republic');
    const link = formatPassageLink(later, { start, end });
    expect(link.kind === 'link' && directiveOf(link.fragment)).toBe('radar%20in-,the%20Czech%20Republic');
  });

  it('uses the characters of the article, which a browser does not fold', () => {
    const blocks = [{ id: 'p1', text: 'He said \u201Cno \u2013 never\u201D to them' }];
    expect(directiveOf(fragmentOf(blocks, '\u201Cno \u2013 never\u201D to them'))).toContain('%E2%80%9Cno%20%E2%80%93');
  });

  it('keeps no-break spaces, which a browser does not collapse', () => {
    const blocks = [{ id: 'p1', text: '19 Feb 07\u00A0|\u00A0Europe  and\n\tmore' }];
    expect(directiveOf(fragmentOf(blocks, 'Feb 07\u00A0|\u00A0Europe  and\n\tmore'))).toBe(
      'Feb%2007%C2%A0%7C%C2%A0Europe%20and%20more',
    );
  });

  it('is left out when no context tells two places apart', () => {
    const blocks = ['p1', 'p2'].map((id) => ({ id, text: 'the same few words' }));
    const passage = passageOf(blocks.slice(1), 'the same few words');
    const link = formatPassageLink(blocks, passage);
    expect(link.kind === 'link' && link.fragment).not.toContain(':~:');
  });

  it('leads a browser to the passage and no other, for passages of all lengths and across blocks', () => {
    const points = BLOCKS.flatMap(({ id, text }) => segmentWords(text).map((word) => ({ id, word })));
    fc.assert(
      fc.property(fc.nat({ max: points.length - 3 }), fc.integer({ min: 2, max: 60 }), (first, length) => {
        const from = points[first];
        const to = points[Math.min(first + length, points.length - 1)];
        if (from === undefined || to === undefined) throw new Error('no such point');
        const passage = {
          start: { blockId: from.id, offset: from.word.start },
          end: { blockId: to.id, offset: to.word.end },
        };
        const link = formatPassageLink(BLOCKS, passage);
        const directive = link.kind === 'link' ? directiveOf(link.fragment) : null;
        if (directive === null) throw new Error('no directive');
        expect(findAsBrowser(BLOCKS, directive)).toBe(markedWords(BLOCKS, { state: 'exact', passage }));
      }),
      { numRuns: 300 },
    );
  });
});
