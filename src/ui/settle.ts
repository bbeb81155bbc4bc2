/** Whether the reader has asked for no motion. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Resolves once the fonts are there or have failed, so that what is scrolled to stays where it was scrolled. */
export const fontsSettled = (): Promise<unknown> => document.fonts?.ready ?? Promise.resolve();

/** Resolves after the next paint, when what was chosen has been drawn. */
export const nextPaint = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
