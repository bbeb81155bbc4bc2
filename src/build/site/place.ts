/**
 * Pages are rendered as if the site stood at the top of its host. Here one is put where it will stand: below a folder, or
 * anywhere at all when the address is not known, with every link relative.
 */

/** From a page to the top of the site: "../../" for "/q/plan/". */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './';

/** The attributes that hold addresses; React and Vite write them all with double quotes, and no such quote stands in text. */
const ADDRESSES = /( (?:href|xlink:href|src|action|cite)=")\/(?!\/)/g;

/** Points every link, font and picture of a page to below `root`, which ends in "/". */
export const placePage = (html: string, root: string): string =>
  html
    .replace(ADDRESSES, (_, start: string) => `${start}${root}`)
    .replace(/<style>[\s\S]*?<\/style>/g, (style) => style.replaceAll('url(/assets/', () => `url(${root}assets/`));
