import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RegionFacts } from '../../../src/map/card/RegionFacts.tsx';
import { articleWords } from '../../../src/map/card/regionWords.ts';
import type { PageData } from '../../../src/page/pageData.ts';
import { page } from '../../ourStory.ts';

const factsOn = (day: string): string => {
  const of: PageData = { ...page, archive: { ...page.archive, day } };
  const region = page.regions.find(({ id }) => id === 'russia');
  if (!region) throw new Error('no Russia');
  const html = <RegionFacts page={of} region={region} recordShown />;
  return renderToStaticMarkup(html);
};

test('that a country is no member is said of the day of the story, whichever that is', () => {
  expect(factsOn(page.archive.day)).toContain('Not a member of Nato on 19 April 2007');
  expect(factsOn('3 May 2004')).toContain('Not a member of Nato on 3 May 2004');
  expect(factsOn('')).toContain('Not a member of Nato at the time of the story');
});

test.each([
  ['turkey', 'Not covered, says the article (paragraph 7).'],
  ['poland', 'It would have hosted the ten interceptors (paragraph 4).'],
  ['united-states', 'It proposes the system (paragraph 1).'],
  ['iran', 'Washington names its missiles as the threat (paragraph 3).'],
  ['belgium', 'Nato has its headquarters there (paragraph 6).'],
  ['france', null],
])('what the article says of %s begins its card, and is not said again below', (id, words) => {
  const region = page.regions.find((one) => one.id === id);
  if (!region) throw new Error(`no ${id}`);
  expect(articleWords(page, region)).toBe(words);
  const html = renderToStaticMarkup(<RegionFacts page={page} region={region} recordShown />);
  for (const role of region.roles.filter(({ origin }) => origin === 'article'))
    expect(html).not.toContain(`<li>${role.words}`);
});
