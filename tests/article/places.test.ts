import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';

function placesOf(sentence: string) {
  const source = `Headline\n${sentence}\n\nNothing else was said by anybody that day.\n`;
  return parseArticle(source, { sha256: '' }).places.map(({ id, countryId, mentions }) => [
    id,
    countryId,
    mentions.map(({ span }) => source.slice(span.start, span.end)),
  ]);
}

test('countries, capitals and peoples are places with an id for the map', () => {
  expect(placesOf('Ankara and the Greeks met Czech officials in New York.')).toEqual([
    ['ankara', 'turkey', ['Ankara']],
    ['greece', 'greece', ['Greeks']],
    ['czech-republic', 'czech-republic', ['Czech']],
    ['new-york', 'united-states', ['New York']],
  ]);
});

test('a place inside the name of somebody or something else is none', () => {
  expect(placesOf('Denzel Washington told the Washington Post that Mr London had met Paris Jones.')).toEqual([]);
});

test('an alliance is no place', () => {
  expect(placesOf('Nato and the EU said that they would meet in the autumn.')).toEqual([]);
});
