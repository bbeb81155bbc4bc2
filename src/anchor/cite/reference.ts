import { type CitedArticle, type CitedPassage, citationKey, describePassage, splitDate, toLine } from './passage.ts';

const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * TeX's own marks escaped, straight double marks turned into TeX's opening and closing ones, and hyphens and
 * quote marks kept from joining into other marks.
 */
export function escapeTex(line: string): string {
  return line
    .replace(/-(?=-)/gu, '-\0')
    .replace(/['"](?=['"])/gu, '$&\0')
    .replace(/[\\~^`<>|]|[#$%&_{}]/gu, (mark) => TEX_ESCAPES[mark] ?? `\\${mark}`)
    .replace(/\0/gu, '{}')
    .replace(/(?<=^|[\s([])"/gu, '``')
    .replace(/"/gu, "''");
}

/** A BibLaTeX `@online` entry in UTF-8. The address is verbatim but for braces, which would end the field. */
export function formatBibtex(article: CitedArticle, passage: CitedPassage): string {
  splitDate(article.lastUpdated);
  const address = toLine(article.address).replace(/[{}\\ ]/gu, (mark) => encodeURIComponent(mark));
  const fields = [
    `author = {{${escapeTex(toLine(article.outlet))}}}`,
    `title = {{${escapeTex(toLine(article.headline))}}}`,
    `organization = {${escapeTex(toLine(article.outlet))}}`,
    `date = {${article.lastUpdated}}`,
    `url = {${address}}`,
    `note = {${escapeTex(describePassage(article, passage))}}`,
  ];
  return `@online{${citationKey(article, passage)},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** A RIS record of type ELEC, one line a field, with the line ends of the format. */
export function formatRis(article: CitedArticle, passage: CitedPassage): string {
  const [year] = splitDate(article.lastUpdated);
  const fields = [
    ['TY', 'ELEC'],
    ['ID', citationKey(article, passage)],
    ['AU', toLine(article.outlet)],
    ['TI', toLine(article.headline)],
    ['T2', toLine(article.outlet)],
    ['PY', String(year)],
    ['DA', `${article.lastUpdated.replace(/-/gu, '/')}/`],
    ['UR', toLine(article.address)],
    ['N1', describePassage(article, passage)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** A CSL-JSON list of one item (Citation Style Language, 1.0.2). */
export function formatCslJson(article: CitedArticle, passage: CitedPassage): string {
  const item = {
    id: citationKey(article, passage),
    type: 'webpage',
    author: [{ literal: toLine(article.outlet) }],
    title: toLine(article.headline),
    'container-title': toLine(article.outlet),
    issued: { 'date-parts': [splitDate(article.lastUpdated)] },
    URL: toLine(article.address),
    note: describePassage(article, passage),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
