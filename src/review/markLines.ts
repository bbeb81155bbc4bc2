import type { ReviewLine } from './reviewData.ts';

/** The element that the page prints a line in; null for a line that it does not print. */
export const findElement = ({ type, blockId, shown }: ReviewLine): HTMLElement | null =>
  shown ? document.getElementById(type === 'headline' ? 'headline' : blockId) : null;

const select = (lines: readonly ReviewLine[]): string =>
  lines
    .filter(({ shown }) => shown)
    .map(({ type, blockId }) => `#article #${type === 'headline' ? 'headline' : blockId}`)
    .join(', ') || '#none';

let sheet: CSSStyleSheet | null = null;

/** Marks lines of the page by a style sheet of their own, so that nothing of what React drew is touched. */
export const markLines = (doubtful: readonly ReviewLine[], open: ReviewLine | null): void => {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(
    `${select(doubtful)} { box-shadow: -0.75rem 0 0 -0.5rem var(--gap); }
    ${select(open === null ? [] : [open])} { outline: 2px solid var(--gap); outline-offset: 0.3rem; }`,
  );
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
};
