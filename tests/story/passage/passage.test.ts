import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseView } from '../../../src/page/address/viewState.ts';
import { citePassage, citeQuote, formatCitations } from '../../../src/story/passage/citation.ts';
import { cursorPassage, describeCursor, moveCursor } from '../../../src/story/passage/cursor.ts';
import {
  describePlace,
  linkPassage,
  readPassage,
  resolvePassage,
  selectAnchorBlocks,
} from '../../../src/story/passage/passage.ts';
import { markPassage } from '../../../src/story/passageMarks.ts';
import { ANY_TEXT, passageOf } from '../../anchor/fixture.ts';
import { page } from '../../ourStory.ts';

const blocks = selectAnchorBlocks(page);
const passage = passageOf(blocks, 'Turkey and parts of Greece will not be covered.');
const across = passageOf(blocks, 'Turkey and parts', 'a desire among');
const linked = (of = passage) => {
  const link = linkPassage(page, of);
  if (link.kind === 'refused') throw new Error(link.reason);
  return link;
};

describe('a passage of the page', () => {
  it('is found again, exact, from its own link', () => {
    const { target } = parseView(new URL(linked().href, 'https://page.invalid'));
    expect(target?.kind).toBe('passage');
    const found = resolvePassage(page, target?.kind === 'passage' ? target.fragment : '');
    expect(found).toMatchObject({ state: 'exact', passage });
  });

  it('names the words, and nothing of how the page is set', () => {
    const link = linkPassage(page, passage);
    expect(link.kind === 'link' && link.href).toMatch(/^\/#s=1\./);
  });

  it('is read with the breaks between its paragraphs, and placed in words', () => {
    expect(readPassage(page, across)).toBe(
      'Turkey and parts of Greece will not be covered.\nThe secretary general said there was a desire among',
    );
    expect(describePlace(page, across)).toBe('paragraph 7 to paragraph 8');
    expect(describePlace(page, passage)).toBe('paragraph 7');
    expect(describePlace(page, passageOf(blocks, 'Nato chief dismisses'))).toBe('the headline');
  });

  it('is not linked below three words', () => {
    const short = linkPassage(page, passageOf(blocks, 'Moscow strongly'));
    expect(short).toEqual({ kind: 'refused', reason: expect.stringContaining('at least three words') });
  });

  it('is marked in each of its blocks, and nowhere else, without changing a letter', () => {
    const marked = markPassage(page.blocks, across);
    const found = marked.flatMap(({ text, marks }) =>
      marks.filter(({ kind }) => kind === 'passage').map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.join('\n')).toBe(readPassage(page, across));
    expect(marked.map(({ text }) => text)).toEqual(page.blocks.map(({ text }) => text));
    expect(markPassage(page.blocks, null)).toBe(page.blocks);
  });
});

describe('an address that points at a passage', () => {
  const known = new Set(blocks.map(({ id }) => id));
  const settled = (fragment: string) => {
    const found = resolvePassage(page, fragment);
    expect(['exact', 'moved', 'changed', 'ambiguous', 'missing', 'unreadable']).toContain(found.state);
    expect(found.claimed.length).toBeLessThanOrEqual(303);
    if ('passage' in found) {
      expect(known).toContain(found.passage.start.blockId);
      // What is marked is the article's own: it reads without an exception.
      expect(blocks.map(({ text }) => text).join('\n')).toContain(readPassage(page, found.passage));
    }
    if (found.state === 'ambiguous') {
      for (const { passage: place, words } of found.candidates) expect(readPassage(page, place)).toBe(words);
    }
  };

  it('gives a state and only words of the article, whatever it is', () => {
    fc.assert(fc.property(ANY_TEXT, (text) => settled(text)));
    fc.assert(fc.property(ANY_TEXT, (text) => settled(`s=1.p7.0-46.abcdef.abcdef.${text}`)));
  });

  it('gives a state when it was made from any other words, offsets and blocks', () => {
    const id = fc.constantFrom('p1', 'p7', 'p14', 'p99', 'headline-1', 'constructor', '__proto__');
    const offset = fc.oneof(fc.integer({ min: -9, max: 300 }), fc.constantFrom(9_999_999, 2 ** 31, 2 ** 53));
    const words = fc.array(fc.constantFrom('Turkey', 'Greece', 'not', '10', 'covered', '%3Cb%3E', '%', '%ED%A0%80'));
    fc.assert(
      fc.property(id, offset, id, offset, words, (start, from, end, to, list) =>
        settled(`s=1.${start}.${from}-${end}.${to}.abcdef.abcdef.${list.join('-')}`),
      ),
    );
  });

  it('gives a state after any of its characters was altered or lost', () => {
    const { href } = linked(across);
    const fragment = href.slice(href.indexOf('#') + 1);
    fc.assert(
      fc.property(fc.nat({ max: fragment.length }), fc.nat({ max: 9 }), ANY_TEXT, (at, gone, put) =>
        settled(fragment.slice(0, at) + put.slice(0, 3) + fragment.slice(at + gone)),
      ),
    );
  });

  it('is answered for ten thousand percent signs', () => {
    expect(resolvePassage(page, `s=1.p7.0-46.abcdef.abcdef.${'%'.repeat(10_000)}`).state).toBe('unreadable');
  });
});

describe('a citation', () => {
  const here = 'https://example.org/q/not-covered/?at=turkey#q-not-covered';

  it('carries the whole address in every format, and a reference manager that imports it has it too', () => {
    const { href } = linked(across);
    const address = `https://example.org${href}`;
    expect(address).toContain(':~:text=');
    const texts = formatCitations(page, citePassage(page, across, href), here).map(({ text }) => text);
    expect(texts).toHaveLength(5);
    const [plain, markdown, ...records] = texts;
    expect(plain).toMatch(new RegExp(`\nPassage: ${address.replace(/[.?+*()]/g, '\\$&')}\n$`));
    expect(markdown).toContain(`[passage](<${address}>)`);
    for (const record of records) {
      const [item] = new Cite(record).data;
      expect(`${item?.note}`.split('Passage: ')[1]).toBe(address);
    }
  });

  it('gives the words of a statement to who said them, and direct ones alone in quotation marks', () => {
    const said = citePassage(page, passageOf(blocks, 'Ten interceptors will not, cannot'), '/');
    expect(said).toMatchObject({ speaker: 'Jaap de Hoop Scheffer', kind: 'direct' });
    const told = citePassage(page, passageOf(blocks, 'the system would not affect'), '/');
    expect(told).toMatchObject({ speaker: 'Jaap de Hoop Scheffer', kind: 'reported' });
    expect(formatCitations(page, said, here)[0]?.text).toMatch(/^“Ten interceptors/);
    expect(formatCitations(page, told, here)[0]?.text).toMatch(/^the system/);
  });

  it('gives to nobody what runs beyond one statement', () => {
    expect(citePassage(page, across, '')).toMatchObject({ speaker: null, kind: 'reported' });
    expect(citePassage(page, passageOf(blocks, 'Jaap de Hoop Scheffer said the system would'), '').speaker).toBeNull();
  });

  it('says of a named quote what the page says of it', () => {
    for (const quote of page.quotes) {
      const [plain] = formatCitations(page, citeQuote(page, quote, `/q/${quote.slug}/`), here);
      expect(plain?.text).toContain(quote.exact.replace(/\s+/g, ' '));
      expect(plain?.text.startsWith('“')).toBe(quote.voice === 'direct');
    }
  });

  it('is not made up for a story whose day or address is not known', () => {
    const undated = { ...page, archive: { ...page.archive, updatedUtc: '' } };
    const homeless = { ...page, archive: { ...page.archive, url: null } };
    for (const one of [undated, homeless])
      expect(formatCitations(one, citePassage(one, passage, ''), here)).toEqual([]);
  });
});

describe('the sentence cursor', () => {
  const count = page.sentences.length;

  it('goes by sentence, stays inside the article, and is extended with Shift from where it was begun', () => {
    expect(moveCursor({ from: 4, to: 4 }, 'ArrowRight', false, count)).toEqual({ from: 5, to: 5 });
    expect(moveCursor({ from: 4, to: 4 }, 'ArrowLeft', true, count)).toEqual({ from: 4, to: 3 });
    expect(moveCursor({ from: 0, to: 0 }, 'ArrowLeft', false, count)).toEqual({ from: 0, to: 0 });
    expect(moveCursor({ from: 2, to: 2 }, 'End', true, count)).toEqual({ from: 2, to: count - 1 });
    expect(moveCursor({ from: 2, to: 2 }, 'x', false, count)).toBeNull();
  });

  it('begins with the first paragraph, which the page prints before the caption of the lost picture beside it', () => {
    const caption = page.blocks.find(({ kind }) => kind === 'caption');
    const [first, second, third] = page.sentences.map(({ blockId }) => blockId);
    expect([first, second, third]).toEqual(['p1', caption?.id, 'p2']);
    const both = cursorPassage(page, { from: 0, to: 1 });
    expect(both && readPassage(page, both)).toContain(page.sentences[0]?.text);
    expect(both?.start.blockId).toBe(caption?.id);
  });

  it('covers whole sentences, whichever way it was extended', () => {
    const down = cursorPassage(page, { from: 2, to: 5 });
    expect(down).toEqual(cursorPassage(page, { from: 5, to: 2 }));
    expect(down && readPassage(page, down)).toContain(page.sentences[3]?.text);
    expect(describeCursor(page, { from: 5, to: 2 }).place).toBe(`Sentences 3 to 6 of ${count}`);
  });
});
