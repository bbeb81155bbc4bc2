import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { loadPage } from '../../src/build/loadPage.ts';
import { defaultView } from '../../src/page/address/viewState.ts';
import { BeforeAndAfter } from '../../src/record/BeforeAndAfter.tsx';
import { findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../html.ts';

const { page, chapters } = await loadPage('.');
const data = chapters.timeline;
if (!data) throw new Error('The record has no timeline.');
const render = (view = defaultView) =>
  parseHtml(renderToStaticMarkup(<BeforeAndAfter data={data} page={page} view={view} />));
const root = render();

it('tells each entry in one line of date, headline, side and how sure it is, and folds the rest', () => {
  const entry = findOne(root, hasId('e-nyt-2006'));
  const line = textOf(findOne(entry, ({ tag }) => tag === 'summary'));
  expect(line).toBe('22 May 2006 Ten interceptors in Europe: the plan reaches the press US, sources of one origin');
  expect(findOne(entry, ({ tag }) => tag === 'details').attributes.get('open')).toBeUndefined();
});

it('opens the entry that the address names', () => {
  const entry = findOne(render({ ...defaultView, event: 'kurecik-2012' }), hasId('e-kurecik-2012'));
  expect(findOne(entry, ({ tag }) => tag === 'details').attributes.get('open')).toBeDefined();
});

it('has the outcome behind the switch for hindsight, in its sentences and its milestones', () => {
  const outcome = findOne(findOne(root, hasClass('later-switch')), hasClass('later-outcome'));
  expect(findAll(outcome, ({ tag }) => tag === 'time')).toHaveLength(page.outcome?.milestones.length ?? -1);
  for (const { text } of page.outcome?.sentences ?? []) expect(textOf(outcome)).toContain(text);
});

it('takes hindsight out of the strip of years with the rest', () => {
  const rows = findAll(root, hasClass('years-row'));
  const marks = rows.map((row) => findAll(row, hasClass('year-mark')).length);
  const later = data.entries.filter(({ layer }) => layer === 'later').length;
  expect(marks).toEqual([data.entries.length - later, later]);
  expect(rows.map((row) => hasClass('later-only')(row))).toEqual([false, true]);
});

it('lets the keyboard reach the parts and the years without going through every entry', () => {
  const reached = findAll(
    root,
    ({ tag, attributes }) =>
      ['a', 'summary', 'input', 'button', 'select'].includes(tag) && attributes.get('tabindex') !== '-1',
  );
  const parts = reached.findIndex(({ attributes }) => attributes.get('href') === '#people');
  const inOutcome = findAll(findOne(root, hasClass('later-outcome')), ({ tag }) => tag === 'a').length;
  expect(parts).toBeGreaterThan(0);
  expect(parts - inOutcome).toBeLessThan(14);
});

it('says nothing of what only other sources tell when the article alone is shown', () => {
  const alone = render({ ...defaultView, show: 'article' });
  expect(findAll(alone, hasClass('rec-answer'))).toEqual([]);
  expect(findAll(alone, hasId('gap-versions'))).toEqual([]);
});
