import { attributeWords, type CitedArticle, type CitedPassage, describeDate, quoteWords, toLine } from './passage.ts';

/** Marks that mean something to CommonMark anywhere in a line. */
const ACTIVE = /[\\`*_[\]<>&#~|!]/gu;

/** Line starts that CommonMark reads as a list item or heading. */
const LIST_START = /^([-+=]|\d{1,9}(?=[.)]))/u;

/** Words to read and paste: the passage, then a paragraph that says whose they are and where they stand. */
export function formatPlainCitation(article: CitedArticle, passage: CitedPassage): string {
  const source = [
    `${attributeWords(passage)} in ${toLine(article.headline)}`,
    toLine(article.outlet),
    describeDate(article),
    toLine(article.address),
  ].join(', ');
  return `${quoteWords(passage)}\n\n${source}\nText revision ${toLine(article.revision)}\nPassage: ${toLine(passage.link)}\n`;
}

function escapeMarkdown(line: string): string {
  const escaped = line.replace(ACTIVE, '\\$&');
  return escaped.replace(LIST_START, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** The characters that would end a link's address early, or be read as an escape in it, percent-encoded. */
function markdownLink(text: string, address: string): string {
  const safe = toLine(address).replace(/[<>\\ &]/gu, (mark) => (mark === '&' ? '&amp;' : encodeURIComponent(mark)));
  return `[${escapeMarkdown(text)}](<${safe}>)`;
}

/** The same in CommonMark: the passage as a block quotation, headline and passage as links. */
export function formatMarkdownCitation(article: CitedArticle, passage: CitedPassage): string {
  const source = [
    `${escapeMarkdown(attributeWords(passage))} in ${markdownLink(toLine(article.headline), article.address)}`,
    escapeMarkdown(toLine(article.outlet)),
    describeDate(article),
  ].join(', ');
  const revision = `text revision ${escapeMarkdown(toLine(article.revision))}`;
  return `> ${escapeMarkdown(quoteWords(passage))}\n\n${source} (${markdownLink('passage', passage.link)}, ${revision})\n`;
}
