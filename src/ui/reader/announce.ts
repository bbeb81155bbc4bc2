/**
 * Speaks one sentence to screen readers through the page's polite live region (`#announcer`). The text is cleared
 * first, so that the same sentence is spoken again.
 */
export const announce = (sentence: string): void => {
  const region = document.getElementById('announcer');
  if (!region) return;
  region.textContent = '';
  setTimeout(() => {
    region.textContent = sentence;
  }, 60);
};
