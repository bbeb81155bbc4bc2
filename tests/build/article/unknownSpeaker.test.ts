import { expect, test } from 'vitest';
import { readStory } from '../../../src/build/article/story.ts';
import { loadStory } from '../../../src/build/loadPage.ts';
import { renderPage } from '../../../src/entry-server.tsx';
import type { NamedQuote } from '../../../src/page/pageData.ts';
import { citeQuote } from '../../../src/story/passage/citation.ts';
import { findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../../html.ts';
import { page as ourPage } from '../../ourStory.ts';

const { page } = await loadStory(
  await readStory({ page: 'tests/pages/43-world-raid.txt', folder: null, overrides: null }),
);
const statement = page.statements.find(({ words }) => words === 'And ours?');
const html = parseHtml(renderPage(page, '/'));

test('words whose speaker could not be found are marked as said, and told to be nobody’s known', () => {
  const block = findOne(html, hasId(statement?.blockId ?? ''));
  expect(findAll(block, hasClass('said')).map((said) => textOf(said))).toContain('And ours?');
  const entry = textOf(findOne(html, hasId(`e-${statement?.id}`)));
  expect(entry).toContain('Speaker not known');
  expect(entry).toContain('And ours?');
});

test('they have no author in a citation', () => {
  const quote: NamedQuote = {
    slug: 'and-ours',
    blockId: statement?.blockId ?? '',
    start: 0,
    end: 9,
    exact: 'And ours?',
    title: 'And ours?',
    statementIds: [statement?.id ?? ''],
    speakerId: statement?.speakerId ?? null,
    viaId: null,
    voice: 'direct',
    regionIds: [],
  };
  expect(quote.speakerId).toBe('not-known');
  expect(citeQuote(page, quote, '/').speaker).toBeNull();
});

test('a page on which every speaker is known has nobody of that name', async () => {
  expect(ourPage.speakers.some(({ id }) => id === 'not-known')).toBe(false);
});
