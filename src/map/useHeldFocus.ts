import { type FocusEvent, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * The drawing is replaced by a zoomable one while the page goes on loading; the country that has the focus has it afterwards too.
 * Returns the listeners for the box round both, and what gives the focus back when the new drawing is there.
 */
export const useHeldFocus = () => {
  const held = useRef<string | null>(null);
  const restore = useCallback(() => {
    if (held.current === null || document.activeElement !== document.body) return;
    document.querySelector<SVGAElement>(`a[data-region="${held.current}"]`)?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(restore);
  const onFocus = ({ target }: FocusEvent) => {
    held.current = target.closest('[data-region]')?.getAttribute('data-region') ?? null;
  };
  const onBlur = ({ target }: FocusEvent) => {
    if (target.isConnected) held.current = null;
  };
  return { listeners: { onFocus, onBlur }, restore };
};
