import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, type CitationFormat } from '../../src/anchor/cite/cite.ts';
import { type CitedArticle, type CitedPassage, describePassage } from '../../src/anchor/cite/passage.ts';
import { foldText } from '../../src/anchor/fold.ts';

const ARTICLE: CitedArticle = {
  headline: 'Nato chief dismisses Russia fears',
  outlet: 'BBC News',
  address: 'http://news.bbc.co.uk/2/hi/europe/6570533.stm',
  lastUpdated: '2007-04-19',
  revision: '3f9a1c2',
};

const DIRECT: CitedPassage = {
  words: '"Ten interceptors will not, cannot and will not affect the strategic balance"',
  speaker: 'Jaap de Hoop Scheffer',
  kind: 'direct',
  link: 'https://example.org/?at=turkey&when=now#s=1.p4.101-147.oxttcr.t9gogs.Turkey-and%2C:~:text=Turkey%20and',
};

const REPORTED: CitedPassage = {
  ...DIRECT,
  words: 'the system would not affect strategic balance or threaten Russia',
  kind: 'reported',
};

function format(id: CitationFormat['id'], passage: CitedPassage, article: CitedArticle = ARTICLE): string {
  const found = CITATION_FORMATS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found.format(article, passage);
}

/** What a CommonMark reader shows of a text: its words, and the addresses of its links. */
function readMarkdown(markdown: string): { readonly blocks: readonly string[]; readonly links: readonly string[] } {
  const blocks: string[] = [];
  const links: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const node: Node = event.node;
    if (!event.entering) continue;
    if (node.type === 'paragraph') blocks.push('');
    else if (node.type === 'text') blocks[blocks.length - 1] += node.literal ?? '';
    else if (node.type === 'link') links.push(node.destination ?? '');
    else if (node.type !== 'document' && node.type !== 'block_quote') blocks.push(`unexpected ${node.type}`);
  }
  return { blocks, links };
}

/** The words with quote marks in one setting, as TeX readers set them anew. */
function plain(text: unknown): string {
  return foldText(String(text)).text;
}

/** Any words: ASCII with every mark that some format gives a meaning, and letters beyond it. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\{}[]()<>$%&#_~^`*+-=|!.:;,\'"0123456789abcXYZ '),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
    {
      minLength: 1,
    },
  )
  .map((characters) => characters.join('').replace(/\s+/gu, ' '))
  .filter((text) => text.normalize('NFC') === text && /^[^\p{C}\p{Z}][^\p{C}]*[^\p{C}\p{Z}]$/u.test(text));

/** The reader of citation styles takes seconds to start on a busy machine. */
const STYLE_TIMEOUT_MS = 60_000;

const IMPORTED = ['bibtex', 'ris', 'csl-json'] as const;

describe('a citation', () => {
  it('says in plain text what was said, by whom, where and of which text', () => {
    expect(format('text', DIRECT)).toBe(
      [
        '\u201CTen interceptors will not, cannot and will not affect the strategic balance\u201D',
        '',
        'Jaap de Hoop Scheffer, quoted in Nato chief dismisses Russia fears, BBC News, last updated 19 April 2007, http://news.bbc.co.uk/2/hi/europe/6570533.stm',
        'Text revision 3f9a1c2',
        `Passage: ${DIRECT.link}`,
        '',
      ].join('\n'),
    );
  });

  it.each(CITATION_FORMATS.map(({ id }) => id))('never puts reported speech between quotation marks: %s', (id) => {
    const text = format(id, REPORTED);
    expect(text).toContain(REPORTED.words);
    expect(text).not.toMatch(/[\u201C\u201D\u2018]|``/u);
    expect(text).not.toContain(`"${REPORTED.words}`);
    expect(plain(text)).toContain("the article's words, reporting Jaap de Hoop Scheffer");
    expect(format(id, DIRECT)).toMatch(/[\u201C]Ten interceptors/u);
  });

  it('leaves speech mixed with the words of the article as the article has it', () => {
    const mixed = { ...DIRECT, words: '"threat to Russia," Mr de Hoop Scheffer said. "Not so"' };
    expect(format('text', mixed).split('\n')[0]).toBe(mixed.words);
    expect(format('text', mixed)).toContain("the article's words, reporting Jaap");
  });

  it('names no speaker where there is none', () => {
    expect(format('text', { ...DIRECT, speaker: null })).toContain('\nquoted, speaker not named in Nato');
    expect(format('text', { ...REPORTED, speaker: null })).toContain("\nthe article's words in Nato");
  });

  it.each(IMPORTED)('is read back whole by a reader of %s', (id) => {
    const [item, ...others] = new Cite(format(id, DIRECT)).data;
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      type: 'webpage',
      title: ARTICLE.headline,
      URL: ARTICLE.address,
      issued: { 'date-parts': [[2007, 4, 19]] },
    });
    expect(JSON.stringify(item?.author)).toContain('BBC News');
    expect(plain(item?.note)).toBe(plain(describePassage(ARTICLE, DIRECT)));
    expect(plain(item?.note)).toContain(DIRECT.link);
    expect(plain(item?.note)).toContain('Text revision 3f9a1c2');
  });

  it(
    'comes out of a reference manager as a bibliography names a web page',
    () => {
      const bibliography = new Cite(format('bibtex', DIRECT)).format('bibliography', {
        template: 'apa',
        format: 'text',
      });
      expect(bibliography).toBe(
        'BBC News. (2007, April 19). Nato chief dismisses Russia fears. BBC News. http://news.bbc.co.uk/2/hi/europe/6570533.stm\n',
      );
    },
    STYLE_TIMEOUT_MS,
  );

  it.each(IMPORTED)('keeps any words and headline through a reader of %s', (id) => {
    fc.assert(
      fc.property(words, words, fc.constantFrom('direct' as const, 'reported' as const), (text, headline, kind) => {
        const passage = { ...DIRECT, words: text, kind };
        const article = { ...ARTICLE, headline };
        const [item] = new Cite(format(id, passage, article)).data;
        expect(plain(item?.title)).toBe(plain(headline));
        expect(plain(item?.note)).toBe(plain(describePassage(article, passage)));
      }),
    );
  });

  it('shows in Markdown the very words in a quotation, with links to the page and the passage', () => {
    fc.assert(
      fc.property(words, words, (text, headline) => {
        const { blocks, links } = readMarkdown(
          format('markdown', { ...REPORTED, words: text }, { ...ARTICLE, headline }),
        );
        expect(blocks).toHaveLength(2);
        expect(blocks[0]).toBe(text);
        expect(blocks[1]).toContain(` in ${headline}, BBC News, last updated 19 April 2007 (passage, `);
        expect(links).toEqual([ARTICLE.address, REPORTED.link]);
      }),
    );
  });

  it('stays one entry of whole lines whatever breaks its words hold', () => {
    const broken = { ...REPORTED, words: 'one\nER  - \r\nTY  - BOOK\u2028}\n@book{x,' };
    expect(new Cite(format('ris', broken)).data).toHaveLength(1);
    expect(new Cite(format('bibtex', broken)).data).toHaveLength(1);
    expect(format('ris', broken).match(/\r\n/gu)).toHaveLength(10);
  });

  it('refuses a date that is none', () => {
    for (const { format: write } of CITATION_FORMATS) {
      expect(() => write({ ...ARTICLE, lastUpdated: '19 April 2007' }, DIRECT)).toThrow(
        '"19 April 2007" is not a date',
      );
    }
  });
});
