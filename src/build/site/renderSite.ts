import { type Chapter, type ChapterId, chapters } from '../../page/chapters.ts';
import type { PageData } from '../../page/pageData.ts';
import { stripPage } from '../../page/stripPage.ts';
import type { ChapterData } from '../../shell/chapterData.ts';
import type { LoadedPage } from '../loadPage.ts';
import { formatHead } from './head.ts';
import { formatScriptData } from './scriptData.ts';

/** What `entry-server.tsx` offers. */
export type Server = {
  readonly renderPage: (page: PageData, path: string, missing?: boolean) => string;
  readonly renderChapter: (
    page: PageData,
    chapter: Chapter,
    data: ChapterData[ChapterId],
    path: string,
  ) => Promise<string>;
};

/** The elements of a head that link the style sheets of a chapter. */
export type StyleLinks = (id: ChapterId) => string;

/** The data of the page, which stands beside its HTML. */
export const formatData = (page: PageData): string =>
  formatScriptData('type="application/json" id="page-data"', stripPage(page));

export const fill = (template: string, page: PageData, path: string, html: string, data: string): string =>
  template
    .replace('<!--head-->', () => formatHead(page, path))
    .replace('<!--app-->', () => html)
    .replace('<!--data-->', () => data);

/** A chapter's page carries no data: it is fetched once the page is read. `data-chapter` tells the script which one it is. */
export const fillChapter = (template: string, page: PageData, chapter: Chapter, html: string): string =>
  fill(
    template.replace('<html ', () => `<html data-chapter="${chapter.id}" `),
    page,
    `/${chapter.id}/`,
    html,
    '',
  );

/** The addresses at which the article stands. */
const pathsOf = (page: PageData): readonly string[] => ['/', ...page.quotes.map(({ slug }) => `/q/${slug}/`)];

/** The page for an address that the site does not have: the article, and a notice. The script learns of it from `data-missing`. */
const fillMissing = (template: string, page: PageData, server: Server): string =>
  fill(
    template
      .replace('<html ', '<html data-missing="true" ')
      .replace('<!--head-->', '<!--head-->\n<meta name="robots" content="noindex">'),
    page,
    '/',
    server.renderPage(page, '/', true),
    formatData(page),
  );

/** The pages of the site that `server` renders, each with the file it goes to. */
export async function* renderSite(
  { page, chapters: data }: LoadedPage,
  template: string,
  server: Server,
  links: StyleLinks,
) {
  for (const path of pathsOf(page)) {
    yield {
      file: `${path}index.html`,
      html: fill(template, page, path, server.renderPage(page, path), formatData(page)),
    };
  }
  yield { file: '/404.html', html: fillMissing(template, page, server) };
  for (const chapter of chapters) {
    const own = data[chapter.id];
    if (!own) continue;
    const path = `/${chapter.id}/`;
    const html = await server.renderChapter(page, chapter, own, path);
    yield {
      file: `${path}index.html`,
      html: fillChapter(template, page, chapter, html).replace('</head>', () => `${links(chapter.id)}</head>`),
    };
  }
}

/** What scripts fetch: the page's data once for all chapters, each chapter's own, and the model's verdicts on cities. */
export const dataFiles = ({ page, chapters: data, answers }: LoadedPage): LoadedPage['files'] => [
  { path: 'page.json', text: JSON.stringify(page) },
  ...(answers ? [{ path: 'answers.json', text: JSON.stringify(answers) }] : []),
  ...page.chapterIds.map((id) => ({ path: `${id}/data.json`, text: JSON.stringify(data[id]) })),
];
