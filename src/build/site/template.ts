import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { ChapterId } from '../../page/chapters.ts';
import type { StyleLinks } from './renderSite.ts';

/** The page that Vite built, and its style sheets, which are in the page. */
type Template = { readonly html: string; readonly styles: readonly string[] };

/**
 * Puts the style sheet into the page: it is smaller than the round trip that fetching it would cost, and the article is
 * then painted before anything else arrives.
 */
const inlineStyles = async (template: string, out: string): Promise<Template> => {
  const links = [...template.matchAll(/<link rel="stylesheet"[^>]*href="\/([^"]+)">\s*/g)];
  let text = template;
  for (const [tag, file = ''] of links) {
    const css = await readFile(join(out, file), 'utf8');
    // Its fonts lie beside it; from the page they lie in its folder.
    const placed = css
      .trim()
      .replace(/url\((["']?)(?:\.\/)?(?=[\w-]+\.\w)/g, (_, mark: string) => `url(${mark}/assets/`);
    text = text.replace(tag, () => `<style>${placed}</style>`);
  }
  return { html: text, styles: links.map(([, file = '']) => file) };
};

/** Names the two Latin fonts to the script in the head, which asks for them at once where the connection is fast. */
const preloadFonts = (html: string): string => {
  const files = [
    ...new Set([...html.matchAll(/url\(["']?\/([^"')]*-latin-[^"')]*\.woff2)/g)].map(([, file = '']) => file)),
  ];
  return html.replace('of [])', () => `of ${JSON.stringify(files)})`);
};

/** The page that Vite built, as the template of every page, with the addresses of its files from the top of the site. */
export const readTemplate = async (out: string): Promise<Template> => {
  const built = await readFile(join(out, 'index.html'), 'utf8');
  const { html, styles } = await inlineStyles(built.replace(/ (href|src)="\.\//g, ' $1="/'), out);
  return { html: preloadFonts(html), styles };
};

/** The file that draws each chapter: what it imports says which style sheets its own page needs. */
const chapterFiles: Readonly<Record<ChapterId, string>> = {
  why: 'src/why/Why.tsx',
  claims: 'src/claims/Claims.tsx',
  timeline: 'src/record/BeforeAndAfter.tsx',
  sources: 'src/sources/Sources.tsx',
};

/** Links to the style sheets of each chapter, from Vite's manifest, which nobody else needs and which goes. */
export const readStyleLinks = async (out: string): Promise<StyleLinks> => {
  const folder = join(out, '.vite');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  await rm(folder, { recursive: true });
  const stylesOf = (file: string): readonly string[] => {
    const { isEntry, imports = [], css = [] } = manifest[file] ?? {};
    return isEntry ? [] : [...imports.flatMap(stylesOf), ...css]; // the page's own sheet is in the HTML
  };
  return (id) =>
    [...new Set(stylesOf(chapterFiles[id]))].map((file) => `<link rel="stylesheet" href="/${file}">\n`).join('');
};
