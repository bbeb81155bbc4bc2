import { readFileSync } from 'node:fs';

type Block = { readonly type: string; readonly text: { readonly start: number; readonly end: number } };

const TAGS: Readonly<Record<string, string>> = { headline: 'h1', crosshead: 'h2', standfirst: 'p', paragraph: 'p' };

/** The article's headline and paragraphs as plain elements. */
export function formatPlainBody(): string {
  const source = readFileSync('data/article.txt', 'utf8');
  const { blocks } = JSON.parse(readFileSync('dist/article.json', 'utf8')) as { readonly blocks: readonly Block[] };
  const body = blocks.flatMap(({ type, text: { start, end } }) => {
    const tag = TAGS[type];
    const text = source.slice(start, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return tag ? [`<${tag}>${text}</${tag}>`] : [];
  });
  if (body.length === 0) throw new Error('dist/article.json holds no headline and no paragraph.');
  return body.join('\n');
}

/** The same article as anyone would have written it by hand in 1997, with three rules of style: the least a page of this text can cost. */
export function formatPlainPage(): string {
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Plain</title><style>body{max-width:62ch;margin:auto;font:18px/1.5 serif}</style>
${formatPlainBody()}
</html>`;
}
