/** The width below which map and timeline lie in a sheet over the text; `page.css` breaks at the same one. */
export const narrowQuery = '(max-width: 62.4375em)';

export const isNarrow = (): boolean => matchMedia(narrowQuery).matches;
