import { describe, expect, it } from 'vitest';
import type { Overrides } from '../../src/article/overrides.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { seed, seedText } from './seed.ts';

const parse = (overrides: Partial<Overrides>) =>
  parseArticle(seedText, {
    sha256: seed.source.sha256,
    overrides: { blocks: [], statements: [], ...overrides },
  });

const at = (words: string) => {
  const start = seedText.indexOf(words);
  return { start, end: start + words.length };
};

describe('an editor’s corrections', () => {
  it('give what is said to another speaker, whom the page need not name, and say that an editor did', () => {
    const words = at('There were no critical comments');
    const { statements, speakers } = parse({ statements: [{ ...words, speaker: 'Somebody Else' }] });
    const said = statements.find(({ content }) => content[0]?.start === words.start);
    expect(speakers.find(({ id }) => id === said?.speakerId)?.name).toBe('Somebody Else');
    expect(said?.because).toMatchObject({ rule: 'set-by-the-editor', sure: 'overridden' });
    expect(statements.filter(({ because }) => because.sure === 'overridden')).toHaveLength(1);
  });

  it('give it to a speaker of the page by name', () => {
    const { statements, speakers } = parse({
      statements: [{ ...at('There were no critical comments'), speaker: 'Konstantin Totsky' }],
    });
    expect(speakers).toHaveLength(seed.speakers.length);
    const said = statements.find(({ because }) => because.sure === 'overridden');
    expect(speakers.find(({ id }) => id === said?.speakerId)?.name).toBe('Konstantin Totsky');
  });

  it('may say that nobody can be named, which is then reported', () => {
    const { statements, diagnostics } = parse({ statements: [{ ...at('indivisible'), speaker: null }] });
    expect(statements.find(({ because }) => because.sure === 'overridden')?.speakerId).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-speaker']);
  });

  it('change what kind of statement it is', () => {
    const { statements } = parse({ statements: [{ ...at('indivisible'), kind: 'direct' }] });
    expect(statements.find(({ because }) => because.sure === 'overridden')?.kind).toBe('direct');
  });

  it('change what a line is, and the paragraphs are counted anew', () => {
    const { blocks } = parse({ blocks: [{ ...at('US missile defence graphic'), type: 'paragraph' }] });
    const set = blocks.find(({ because }) => because.sure === 'overridden');
    expect(set).toMatchObject({ type: 'paragraph', id: 'p10', because: { rule: 'set-by-the-editor' } });
    expect(blocks.filter(({ id }) => /^p\d+$/.test(id))).toHaveLength(15);
    expect(blocks.map(({ span }) => seedText.slice(span.start, span.end)).join('')).toBe(seedText);
  });

  it('that fit nothing are reported, one by one, and change nothing', () => {
    const { diagnostics, statements } = parse({
      statements: [
        { start: 0, end: 5, speaker: 'Nobody' },
        { ...at('indivisible'), kind: 'indirect' },
      ],
      blocks: [{ start: seedText.length + 5, end: seedText.length + 9, type: 'note' }],
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['override', 'override', 'override']);
    expect(statements).toEqual(seed.statements);
  });
});
