import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnchorBlock } from '../../src/anchor/anchor.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { parseAnchor } from '../../src/anchor/format.ts';
import type { Resolution } from '../../src/anchor/resolution.ts';
import { segmentWords } from '../../src/anchor/words.ts';
import { resolve } from './fixture.ts';

/** Two people of whom an article says the same. */
const SPEAKERS = [
  ['Mrs Vance', 'Mr Holder'],
  ['Mrs Vance', 'Mrs Holder'],
  ['Anna Vance', 'Dr Jan Holder'],
] as const;
const SAID = [
  (name: string) => `${name} said that the bridge would reopen before the first snow of the winter.`,
  (name: string) => `"We shall not wait for the money, and the work begins on Monday," said ${name}.`,
  (name: string) => `On the same evening ${name} told the council that the old ferry would run for another year.`,
];
const OTHERS = [
  'Work on the bridge began in May, and the town has waited since.',
  'The cost has doubled, and nobody will say who is to pay for it.',
  'The old bridge was closed after a lorry struck it in March.',
];
const EDITED = [
  null,
  'Nothing more was heard of the matter on Thursday.',
  'Mrs Vance had no comment when she was asked about the works.',
];

type Twins = {
  readonly before: readonly AnchorBlock[];
  readonly linked: number;
  readonly name: string;
  readonly texts: readonly string[];
};

const number = (texts: readonly string[]): readonly AnchorBlock[] =>
  texts.map((text, index) => ({ id: `p${index + 1}`, text }));

/** Two paragraphs alike but for who speaks, among others; `linked` is the one that links point into. */
const twins = fc
  .record({
    say: fc.constantFrom(...SAID),
    names: fc.constantFrom(...SPEAKERS.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])),
    order: fc.shuffledSubarray([...OTHERS.keys(), OTHERS.length, OTHERS.length + 1], { minLength: OTHERS.length + 2 }),
  })
  .map(({ say, names: [name, other], order }): Twins => {
    const all = [...OTHERS, say(name), say(other)];
    const texts = order.map((index) => all[index] ?? '');
    return { before: number(texts), linked: texts.indexOf(say(name)), name, texts };
  });

/** The texts once the linked paragraph was edited or, for null, deleted. */
const withEdit = ({ texts, linked }: Twins, edited: string | null): readonly AnchorBlock[] =>
  number(edited === null ? texts.toSpliced(linked, 1) : texts.with(linked, edited));

const follow = (
  { before }: Twins,
  after: readonly AnchorBlock[],
  blockId: string,
  from: number,
  to: number,
): Resolution => {
  const link = formatPassageLink(before, { start: { blockId, offset: from }, end: { blockId, offset: to } });
  const anchor = link.kind === 'link' ? parseAnchor(link.fragment) : null;
  if (anchor === null) throw new Error('no link');
  return resolve(after, anchor);
};

describe('the same words of somebody else', () => {
  it('are never taken for the linked ones, which were edited or deleted, when the link has the name or a word next to it', () => {
    fc.assert(
      fc.property(twins, fc.constantFrom(...EDITED), fc.nat(), fc.nat(), (pair, edited, first, length) => {
        const { id, text } = pair.before[pair.linked] as AnchorBlock;
        const words = segmentWords(text);
        const at = first % (words.length - 2);
        const last = Math.min(words.length - 1, at + 2 + (length % words.length));
        const [from, to] = [words[at]?.start ?? 0, words[last]?.end ?? 0];
        const name = { start: text.indexOf(pair.name), end: text.indexOf(pair.name) + pair.name.length };
        // What stands further from the name is the same in both, and so is all that a link remembers of it.
        fc.pre((words[at - 1]?.start ?? 0) <= name.end && (words[last + 1]?.end ?? text.length) >= name.start);
        expect(['ambiguous', 'missing']).toContain(follow(pair, withEdit(pair, edited), id, from, to).state);
      }),
      { numRuns: 1500 },
    );
  });

  it('are not taken for them when only the name gave way to another, in its very place', () => {
    fc.assert(
      fc.property(twins, (pair) => {
        const { id, text } = pair.before[pair.linked] as AnchorBlock;
        const after = withEdit(pair, text.replace(pair.name, 'Mr Pole'));
        expect(follow(pair, after, id, 0, text.length).state).toBe('ambiguous');
      }),
    );
  });

  it('do not hide the linked ones, unchanged or with a word altered', () => {
    fc.assert(
      fc.property(twins, (pair) => {
        const { id, text } = pair.before[pair.linked] as AnchorBlock;
        expect(follow(pair, pair.before, id, 0, text.length)).toMatchObject({
          state: 'exact',
          passage: { start: { blockId: id } },
        });
        const after = withEdit(pair, text.replace('would', 'might').replace('shall', 'will'));
        expect(follow(pair, after, id, 0, text.length)).toMatchObject({
          state: 'changed',
          passage: { start: { blockId: id } },
        });
      }),
    );
  });
});

it('three words that are a whole paragraph are not found in another one by its edges', () => {
  const before = number(['He said no.', 'The vote was held on Monday.', 'He said no.', 'The town was quiet.']);
  const after = number(['The vote was held on Monday.', 'He said no.', 'The town was quiet.']);
  const pair = { before, linked: 0, name: '', texts: [] };
  expect(follow(pair, after, 'p1', 0, 11).state).toBe('ambiguous');
});
