/** Calls `letGo` at each Escape that closes nothing which lies above the page. Returns how to stop. */
export const onEscape = (letGo: () => void): (() => void) => {
  const press = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Escape' || pressed.defaultPrevented) return;
    if (!document.querySelector('dialog[open], :popover-open')) letGo();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
};
