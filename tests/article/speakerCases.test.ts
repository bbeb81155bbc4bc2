import { describe, expect, test } from 'vitest';
import { answerSpeakerCase, loadSpeakerCases } from '../../scripts/score/speakerCases.ts';
import { parseArticle } from '../../src/article/parse.ts';

const cases = loadSpeakerCases('tests/pages/speakers');
const kinds = [...new Set(cases.map(({ kind }) => kind))];

describe.each(kinds)('speakers of the shape %s are right, or left open where the words do not tell', (kind) => {
  const some = cases.filter((one) => one.kind === kind);

  test('at least ten invented quotations show it', () => {
    expect(some.length).toBeGreaterThanOrEqual(10);
  });

  test.each(some.map((one) => [one.words, one] as const))('%s', (_, one) => {
    const { name, right } = answerSpeakerCase(one);
    expect({ words: one.words, wanted: one.speaker, name, right }).toMatchObject({ right: true });
  });
});

test.each([
  ['We built it', 'Several people say this together.'],
  ['Nobody was hurt', 'Something written says this; whose it is must be read off the text.'],
  ['I did not vote', 'One of several people says this, and the words do not tell which.'],
  ['I was at sea', 'Somebody else is quoted here, and the words beside it do not name them.'],
  ['Gone to lunch', 'The name beside the verb belongs to another noun; who speaks must be read off the text.'],
  ['creep', 'A name or a term is set in marks here; perhaps nobody says it.'],
  ['I had a good', 'Two people were just spoken of, and the pronoun fits both.'],
])('where nobody is named for "%s", the list says why', (words, say) => {
  const page = cases.find((one) => one.words === words)?.page ?? '';
  const open = parseArticle(page, { sha256: '' }).diagnostics.filter(({ code }) => code === 'unknown-speaker');
  expect(open.map((one) => one.say)).toContain(say);
});

test('of a verb that doubles its last consonant, "signalled", the speaker is read and not guessed', () => {
  const some = cases.filter(({ kind }) => kind === '16-doubled');
  expect(some.map((one) => answerSpeakerCase(one).sure)).toEqual(some.map(() => 'stated'));
});

test.each([
  ['The sum was wrong', 'Tarrant', 'organisation'],
  ['We will build', 'Tarrant', 'organisation'],
  ['It is a sad day', 'Marks & Holt', 'organisation'],
  ['It was a poor year', 'Stanley Tools plc', 'organisation'],
  ['There is no other way', 'Morris Motors', 'organisation'],
  ['I rise at four', 'Jan Tarrant', 'person'],
  ['I needed the money', 'Mr Pelham', 'person'],
  ['I do not mind', 'Odile', 'person'],
])('of a firm that says "%s" it is told that it is one, and of a person that it is a person', (words, name, kind) => {
  const page = cases.find((one) => one.words === words)?.page ?? '';
  const { statements, speakers } = parseArticle(page, { sha256: '' });
  const said = statements.find(({ content: [span] }) => span && page.slice(span.start).startsWith(words));
  expect(speakers.find(({ id }) => id === said?.speakerId)).toMatchObject({ name, kind });
});
