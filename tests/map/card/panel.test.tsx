import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RegionFacts } from '../../../src/map/card/RegionFacts.tsx';
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
