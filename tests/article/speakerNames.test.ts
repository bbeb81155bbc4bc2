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
  ['Deputy Prime Minister Nick Orme', 'Nick Orme'],
  ['Chief Secretary to the Treasury Danny Holm', 'Danny Holm'],
  ['Harbourmasters Chief Executive Graham Hunt', 'Graham Hunt'],
  ['The head of the squad, Acting Detective Chief Superintendent, Mick Deal,', 'Mick Deal'],
  ['The Secretary of State for Culture, Media and Sport, Tessa Joll,', 'Tessa Joll'],
  ['Detective Chief Inspector Jane Orr', 'Jane Orr'],
  ['The Independent Police Complaints Commission', 'Independent Police Complaints Commission'],
  ["The shop's owner, a Mr Pike,", 'Mr Pike'],
  ['The owner of the shop, a Mrs Dale,', 'Mrs Dale'],
  ['A Mr Pike', 'Mr Pike'],
  ['Another neighbour, a Miss Rowe,', 'Miss Rowe'],
  ['The Daily Lantern', 'Daily Lantern'],
  ['The Daily Telegraph', 'Daily Telegraph'],
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

test('"It is a fine team, said ..." is said by whom it names, and not by the team', () => {
  expect(namesOf('It is a fine team, said Scotland bowls captain Neil Orr.')).toEqual(['Neil Orr']);
  expect(namesOf('The mill, said owner Ann Dale, was open.')).toEqual(['Ann Dale']);
});

test('"but he said" goes on with whoever the sentence names, and not with whoever spoke before', () => {
  const names = namesOf('Erik Lund said he was sorry.', 'Graham Hunt said it was late, but he said it would now stop.');
  expect(names).toEqual(['Erik Lund', 'Graham Hunt']);
});

test('who stands in a caption or a box is not whom a pronoun of the story means', () => {
  const names = namesOf(
    'The sons of the miller said they were at a loss.',
    'Police at the mill\nPolice are still looking for a reason, officers said on the day',
    'They said: "He was good to us."',
  );
  expect(names.at(-1)).toBe('sons of the miller');
});

test('a reported clause is listed without whoever is told it, and ends where a quotation begins', () => {
  const page = `${TOP}Ruth Lane asked the mayor about the lift: "Who is to pay for it?"\n\nTom Reed told the court the lift was "slow", adding: "It stops."\n`;
  const { statements } = parseArticle(page, { sha256: '' });
  expect(statements.map(({ content }) => content.map(({ start, end }) => page.slice(start, end)).join(' '))).toEqual([
    'Who is to pay for it?',
    'the lift was "slow"',
    'slow',
    'It stops.',
  ]);
});

test('what a source asks for themselves is not listed beside what they tell', () => {
  expect(namesOf('A spokesman for the mill, who asked not to be named, told the BBC the wheel had been cut.')).toEqual([
    'spokesman for the mill',
  ]);
});

test('"said a Mr Hobbs" names Mr Hobbs', () => {
  expect(namesOf('Erik Lund was there.', '"I heard it too," said a Mr Hobbs.')).toEqual(['Mr Hobbs']);
});

test('what stands before "the mill says, hours after" is what the mill says', () => {
  const page = `${TOP}The miller and the baker met in a corridor, the mill says, hours after the bakery said there would be no talks.\n`;
  const { statements } = parseArticle(page, { sha256: '' });
  expect(statements.map(({ content }) => content.map(({ start, end }) => page.slice(start, end)).join(' '))).toEqual([
    'The miller and the baker met in a corridor',
    'there would be no talks',
  ]);
});

test('"the receivers said they hoped" is said by the receivers alone', () => {
  expect(namesOf('Managers said the mill would close.', 'The receivers said they hoped to find a buyer.')).toEqual([
    'Managers',
    'receivers',
  ]);
});
