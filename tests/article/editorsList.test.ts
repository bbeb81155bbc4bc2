import { expect, test } from 'vitest';
import { loadSavedPages } from '../../scripts/score/savedPages.ts';
import { isShown } from '../../src/build/article/articleText.ts';
import { parseSavedPage, readSavedPage } from '../../src/build/article/savedPage.ts';
import { formatEditorsList } from '../../src/cli/editorsList.ts';

const listOf = (html: boolean, bytes: Uint8Array) => {
  const page = readSavedPage(bytes, html);
  return { article: parseSavedPage(page), page };
};

test('the editor of an ordinary page is given at most twenty lines to look at, none of them of the site’s own bar', () => {
  for (const { bytes, html, name } of loadSavedPages('tests/pages/saved')) {
    const { article, page } = listOf(html, bytes);
    const entries = formatEditorsList(page.source, article).filter((line) => line.startsWith('  line '));
    expect(entries.length, name).toBeLessThanOrEqual(20);
    const unseen = article.blocks.filter(({ type }) => !isShown(type)).map(({ lines: [first] }) => first);
    const structural = /No line says|No headline|ends before|disagrees/;
    const stray = entries.filter(
      (line) => !structural.test(line) && unseen.includes(Number(/line (\d+)/.exec(line)?.[1])),
    );
    expect(stray, name).toEqual([]);
  }
});

test('what a reader would be misled by most comes first, and the rest is counted', () => {
  const quotes = Array.from({ length: 30 }, (_, i) => `"Nobody is named for quotation number ${i} of the page."`);
  const text = `Headline of the day\nOne sentence tells what the story is about here.\n\n${quotes.join('\n\n')}\n`;
  const { article, page } = listOf(false, new TextEncoder().encode(text));
  const list = formatEditorsList(page.source, article);
  expect(list[2]).toMatch(/No line says when the page was last updated\./);
  expect(list.filter((line) => line.startsWith('  line '))).toHaveLength(20);
  expect(list.at(-1)).toBe('  and 11 more, all less doubtful than these.');
});
