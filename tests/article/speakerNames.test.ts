import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';

const TOP = `Last Updated: Thursday, 19 April 2007, 21:24 GMT 22:24 UK
Harbour to stay open
The harbour will stay open until the end of the year, after a vote.

`;

/** Who says what, in order: the name as the page shows it, or null. */
const namesOf = (...paragraphs: readonly string[]) => {
  const { statements, speakers } = parseArticle(`${TOP}${paragraphs.join('\n\n')}\n`, { sha256: '' });
  return statements.map(({ speakerId }) => speakers.find(({ id }) => id === speakerId)?.name ?? null);
};

test.each([
  ['Norwegian Prime Minister Jan Holm', 'Jan Holm'],
  ['Armenian Foreign Minister Levon Sarian', 'Levon Sarian'],
  ['Italian tenor Marco Silvestri', 'Marco Silvestri'],
  ['Norwegian Erik Lund', 'Erik Lund'],
])('of the words “%s” the name is %s, and the rest is what he is', (words, name) => {
  expect(namesOf(`${words} said: "Nobody goes back tonight."`)).toEqual([name]);
});

test('who says that he hopes is he, and not whoever spoke before', () => {
  expect(
    namesOf('Erik Lund said: "Go home."', 'Tom Reed said: "No."', 'Mr Lund said he hoped people would come.').at(-1),
  ).toBe('Erik Lund');
});

test('one of two people who were just spoken of is called one of them', () => {
  expect(namesOf('The streets were empty but for two policemen.', '"I do not like it," one of them said.')).toEqual([
    'one of the two policemen',
  ]);
});

test('what two governments agree is not given to the second of them', () => {
  expect(namesOf('Kenya and Uganda have agreed that the lake is to be shared.')).toEqual([]);
});
