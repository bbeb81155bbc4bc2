import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { defaultView } from '../../src/page/address/viewState.ts';
import { People } from '../../src/record/People.tsx';
import { findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../html.ts';
import { chapters, page } from '../ourStory.ts';

if (!chapters.timeline) throw new Error('The record has no timeline.');
const root = parseHtml(renderToStaticMarkup(<People data={chapters.timeline} page={page} view={defaultView} />));

it('tells what became of a person only where hindsight is shown', () => {
  const row = findOne(root, hasId('person-konstantin-totsky'));
  const later = findAll(row, hasClass('later-only')).map((element) => textOf(element));
  expect(later).toEqual([expect.stringContaining('Replaced on 10 January 2008.')]);
  expect(textOf(row)).toContain('the first Russian ambassador accredited to Nato alone');
  expect(textOf(row).replace(later.join(), '')).not.toMatch(/2008/);
});

it('marks a whole row as hindsight when the office was held only after the day', () => {
  const rows = findAll(root, hasClass('later-only')).filter(({ tag }) => tag === 'tr');
  const names = rows.map((row) => textOf(findOne(row, ({ tag }) => tag === 'th')));
  expect(names).toHaveLength(chapters.timeline?.people.filter(({ isLater }) => isLater).length ?? -1);
  expect(names.some((name) => name.startsWith('Barack Obama'))).toBe(true);
});
