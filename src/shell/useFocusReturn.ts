import { useCallback, useEffect, useRef } from 'react';
import { nextPaint } from '../ui/reader/settle.ts';

type Opener = { readonly element: Element; readonly scrollY: number };

/**
 * Remembers what opened a choice and where the page stood. The function that comes back returns the focus there once the page has
 * settled, and the page to the pixel that was left, unless the reader has scrolled since or the focus has gone elsewhere than to `goal`,
 * a selector.
 */
export const useFocusReturn = (): ((goal: string) => void) => {
  const opener = useRef<Opener | null>(null);
  const scrolled = useRef(false);

  useEffect(function rememberOpener() {
    const remember = (pressed: MouseEvent) => {
      const link = pressed.target instanceof Element ? pressed.target.closest('a[data-view]') : null;
      if (!link || link.closest('.card, .quote-bar')) return;
      opener.current = { element: link, scrollY };
      scrolled.current = false;
    };
    const scrolls = () => {
      scrolled.current = true;
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('click', remember, { capture: true, signal });
    document.addEventListener('wheel', scrolls, { passive: true, signal });
    document.addEventListener('touchmove', scrolls, { passive: true, signal });
    return () => listening.abort();
  }, []);

  return useCallback((goal) => {
    const left = opener.current;
    nextPaint().then(() => {
      // A reader who has gone on to something else is not called back.
      if (!document.activeElement?.matches(`body,${goal}`)) return;
      const region = left?.element.getAttribute('data-region');
      // React may have replaced the element: the same country is found again by its id.
      const again =
        region === null || region === undefined ? null : document.querySelector(`[data-region="${region}"]`);
      const element = left?.element.isConnected ? left.element : again;
      const fallback = document.querySelector('.countries [tabindex="0"]') ?? document.getElementById('article');
      const to = element?.checkVisibility() ? element : fallback;
      if (to instanceof HTMLElement || to instanceof SVGElement) to.focus({ preventScroll: true });
      if (left && !scrolled.current) scrollTo({ top: left.scrollY });
    });
  }, []);
};
