import { watchReader } from '../ui/reader/settle.ts';

/** Takes the reader to what a chapter that is being opened has under `id`, once it is drawn, unless he acts before that. */
export const goWhenDrawn = (id: string): void => {
  const hasActed = watchReader();
  const go = (): boolean => {
    if (hasActed()) return true;
    const element = document.getElementById(id);
    if (element === null) return false;
    element.scrollIntoView({ behavior: 'instant' });
    element.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    return true;
  };
  if (go()) return;
  const drawing = new MutationObserver(() => {
    if (go()) drawing.disconnect();
  });
  drawing.observe(document.body, { childList: true, subtree: true });
};
