import { escapeTex } from '../../anchor/cite/reference.ts';
import type { Source } from '../../page/record.ts';

const CSL_TYPES: { readonly [Kind in Source['kind']]: string } = {
  official: 'report',
  news: 'article-newspaper',
  research: 'article',
  comment: 'post-weblog',
  reference: 'entry',
  data: 'dataset',
  software: 'software',
};

/** As biblatex calls them. */
const TEX_LANGUAGES: { readonly [Lang in Source['lang']]: string } = {
  ar: 'arabic',
  cs: 'czech',
  de: 'german',
  en: 'english',
  fr: 'french',
  hu: 'hungarian',
  no: 'norwegian',
  pl: 'polish',
  ro: 'romanian',
  ru: 'russian',
  zh: 'chinese',
};

function formatNote({ ourTitle, via, noAddress, note }: Source): string | null {
  const title = ourTitle ? 'The title is ours.' : null;
  const copy = via === null ? null : `Read in a copy kept by ${via}.`;
  const parts = [title, copy, note, noAddress];
  return parts.filter((part) => part !== null).join(' ') || null;
}

/** The sources as CSL-JSON, which citation managers read. */
export function formatSourcesCslJson(sources: readonly Source[]): string {
  const items = sources.map((source) => ({
    id: source.id,
    type: CSL_TYPES[source.kind],
    title: source.title,
    publisher: source.publisher,
    ...(source.kind === 'news' ? { 'container-title': source.publisher } : {}),
    ...(source.date === null ? {} : { issued: { 'date-parts': [source.date.split('-').map(Number)] } }),
    ...(source.url === null ? {} : { URL: source.url }),
    language: source.lang,
    ...(formatNote(source) === null ? {} : { note: formatNote(source) }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** The sources as BibTeX (biblatex's `@online` and `date`); titles are braced, so that no style changes their case. */
export function formatSourcesBibtex(sources: readonly Source[]): string {
  const entries = sources.map((source) => {
    const note = formatNote(source);
    const fields = [
      ['title', `{${escapeTex(source.title)}}`],
      ['organization', escapeTex(source.publisher)],
      ['date', source.date],
      ['url', source.url?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null],
      ['langid', TEX_LANGUAGES[source.lang]],
      ['note', note === null ? null : escapeTex(note)],
    ].filter(([, value]) => value !== null);
    const type = source.url === null ? 'misc' : 'online';
    return `@${type}{${source.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
  });
  return entries.join('\n');
}
