import type { BlockType, ParsedArticle } from '../../src/article/article.ts';
import { isShown } from '../../src/build/article/articleText.ts';
import { explainSavedPage, parseSavedPage, readSavedPage, type SavedPage } from '../../src/build/article/savedPage.ts';
import { isSameName } from './names.ts';
import type { SavedPageCase } from './savedPages.ts';

function compareShown(
  wanted: SavedPageCase['truth']['shown'],
  given: readonly { readonly type: BlockType; readonly words: string }[],
): readonly string[] {
  const show = (block: { type: BlockType; words: string } | undefined) =>
    block === undefined ? 'nothing' : `${block.type} "${block.words.slice(0, 50)}"`;
  const wrong: string[] = [];
  for (let i = 0; i < Math.max(wanted.length, given.length); i += 1) {
    const [a, b] = [wanted[i], given[i]];
    if (a === undefined || b === undefined || a.type !== b.type || !b.words.startsWith(a.words))
      return [...wrong, `block ${i + 1}: ${show(a)}, read as ${show(b)}`];
  }
  return wrong;
}

function compareSpeakers(page: SavedPage, article: ParsedArticle, { truth }: SavedPageCase): readonly string[] {
  const words = (span: { start: number; end: number }) => page.source.slice(span.start, span.end).replace(/\s+/g, ' ');
  const direct = article.statements.filter(({ kind }) => kind === 'direct' || kind === 'partial');
  const quoted = direct.flatMap(({ content }) => content.map(words));
  return [
    ...truth.quotes.filter((quote) => !quoted.includes(quote)).map((quote) => `not quoted exactly: ${quote}`),
    ...truth.says.flatMap(({ words: begin, speaker }) => {
      const found = direct.find(({ content }) => content.some((span) => words(span).startsWith(begin)));
      const name = article.speakers.find(({ id }) => id === found?.speakerId)?.name ?? null;
      const right = speaker === null || name === null ? speaker === name : isSameName(name, speaker);
      return found !== undefined && right ? [] : [`"${begin}": ${speaker ?? 'nobody'}, given to ${name ?? 'nobody'}`];
    }),
  ];
}

/** What is wrong with the reading of one invented page; empty when nothing is. */
export function findFaultsOfSavedPage(one: SavedPageCase): readonly string[] {
  const page = readSavedPage(one.bytes, one.html);
  const refusal = explainSavedPage(page);
  if (refusal !== null) return [`refused: ${refusal}`];
  const article = parseSavedPage(page);
  const words = (span: { start: number; end: number }) =>
    page.source.slice(span.start, span.end).replace(/[\s\u00a0]+/g, ' ');
  const { truth } = one;
  const title = article.title === null ? null : words(article.title);
  const stamp = article.stamp?.instantUtc.slice(0, 16) ?? null;
  const byline = article.byline === null ? null : words(article.byline.name);
  const shown = article.blocks
    .filter(({ type }) => type !== 'headline' && isShown(type))
    .map(({ type, text }) => ({ type, words: words(text) }));
  const related = article.related.map(
    ({ title: name, iso, section }) => `${words(name)} | ${iso} | ${page.source.slice(section.start, section.end)}`,
  );
  return [
    ...(title === truth.headline ? [] : [`title: ${truth.headline}, read as ${title}`]),
    ...(stamp === truth.instantUtc ? [] : [`stamp: ${truth.instantUtc}, read as ${stamp}`]),
    ...(truth.byline === undefined || byline === truth.byline ? [] : [`by-line: ${truth.byline}, read as ${byline}`]),
    ...(truth.url === null || page.url === truth.url ? [] : [`address: ${truth.url}, read as ${page.url}`]),
    ...compareShown(truth.shown, shown),
    ...compareSpeakers(page, article, one),
    ...(truth.related.length === 0 || truth.related.join() === related.join()
      ? []
      : [`related: ${truth.related.join('; ')}, read as ${related.join('; ')}`]),
  ];
}
