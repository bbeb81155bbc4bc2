/** Whether the reader has asked for no motion. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Resolves once the fonts are there or have failed, so that what is scrolled to stays where it was scrolled. */
export const fontsSettled = (): Promise<unknown> => document.fonts?.ready ?? Promise.resolve();

/** Resolves after the next paint, when what was chosen has been drawn. */
export const nextPaint = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Ways in which a reader takes the page into his own hands. */
const acts = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Watches whether the reader acts from now on. The function that comes back ends the watch and says whether he did. */
export const watchReader = (): (() => boolean) => {
  let acted = false;
  const act = () => {
    acted = true;
  };
  for (const name of acts) addEventListener(name, act, { once: true, passive: true });
  return () => {
    for (const name of acts) removeEventListener(name, act);
    return acted;
  };
};
