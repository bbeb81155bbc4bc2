import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../src/anchor/diff.ts';
import { foldText } from '../../src/anchor/fold.ts';

const sentence = fc
  .array(fc.constantFrom('will', 'not', 'be', 'ten', '10', 'Russia', ',', '"', '26-nation', 'cover', '\u2019s', '  '))
  .map((words) => words.join(' '));

describe('the difference between the words of a link and of the article', () => {
  it('is one piece when only the setting differs', () => {
    expect(diffWords(`"Russia's own"`, '\u201CRussia\u2019s\u00A0own\u201D')).toEqual([
      { kind: 'same', text: '\u201CRussia\u2019s\u00A0own\u201D', weight: null },
    ]);
  });

  it.each(['not', 'cannot', "won't", 'never', 'Neither', 'without'])('flags %s as a negation', (word) => {
    expect(diffWords(`it ${word} goes`, 'it goes')).toContainEqual({
      kind: 'gone',
      text: `${word} `,
      weight: 'negation',
    });
    expect(diffWords('it goes', `it ${word} goes`)).toContainEqual({
      kind: 'new',
      text: `${word} `,
      weight: 'negation',
    });
  });

  it.each(['10', 'ten', '3.5', 'Twenty-six', '26-nation', 'million'])('flags %s as a number', (word) => {
    expect(diffWords(`of ${word} things`, 'of things')).toContainEqual({
      kind: 'gone',
      text: `${word} `,
      weight: 'number',
    });
  });

  it('flags no other word', () => {
    const pieces = diffWords('a notable tent, nota bene', 'some knotty content');
    expect(pieces.every(({ weight }) => weight === null)).toBe(true);
  });

  it('counts case and punctuation', () => {
    expect(diffWords('The end.', 'the end!').map(({ kind, text }) => [kind, text])).toEqual([
      ['gone', 'The '],
      ['new', 'the '],
      ['same', 'end'],
      ['gone', '.'],
      ['new', '!'],
    ]);
  });

  it('holds all of the article, as it is, and all of the link but for its setting', () => {
    fc.assert(
      fc.property(
        fc.oneof(sentence, fc.string()),
        fc.oneof(sentence, fc.string({ unit: 'grapheme' })),
        (linked, now) => {
          const pieces = diffWords(linked, now);
          const join = (kind: string): string =>
            pieces
              .filter((piece) => piece.kind !== kind)
              .map(({ text }) => text)
              .join('');
          expect(join('gone')).toBe(now);
          const bare = (text: string): string => foldText(text).text.replace(/\s/gu, '');
          expect(bare(join('new'))).toBe(bare(linked));
        },
      ),
    );
  });

  it('is empty of changes for a text and itself', () => {
    fc.assert(fc.property(sentence, (text) => diffWords(text, text).every(({ kind }) => kind === 'same')));
  });
});
