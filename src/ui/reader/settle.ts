/** Whether the reader has asked for no motion. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Resolves once the fonts are there or have failed, so that what is scrolled to stays where it was scrolled. */
export const fontsSettled = (): Promise<unknown> => document.fonts?.ready ?? Promise.resolve();

/** Resolves after the next paint, when what was chosen has been drawn. */
export const nextPaint = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Events by which a reader takes control of the page. */
const acts = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Watches for the reader's first act from now on. The function returned says whether there has been one. */
export const watchReader = (): (() => boolean) => {
  const acted = new AbortController();
  const { signal } = acted;
  for (const name of acts) addEventListener(name, () => acted.abort(), { passive: true, signal });
  return () => signal.aborted;
};
