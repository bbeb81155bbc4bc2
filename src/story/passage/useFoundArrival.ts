import { useEffect, useRef } from 'react';
import { lastCause } from '../../page/useViewState.ts';
import { announce } from '../../ui/announce.ts';
import { fontsSettled, nextPaint, still } from '../../ui/settle.ts';

/**
 * Takes the reader to what a passage link found, once for each link: into sight, in focus, and spoken once. Where nothing
 * was marked, the focus goes to the bar that says so. Back and Forward keep the browser's own scroll position.
 */
export const useFoundArrival = (fragment: string | null, say: string | null, isMarked: boolean): void => {
  const shown = useRef<string | null>(null);
  useEffect(
    function arrive() {
      if (shown.current === fragment) return;
      shown.current = fragment;
      if (fragment === null || say === null) return;
      announce(say);
      const cause = lastCause();
      if (cause === 'history') return;
      let acted = false;
      const act = () => {
        acted = true;
      };
      if (cause === 'arrival') addEventListener('wheel', act, { once: true, passive: true });
      fontsSettled()
        .then(nextPaint)
        .then(() => {
          const element = document.getElementById(isMarked ? 'passage' : 'found');
          if (!element || acted) return;
          const behavior = cause === 'arrival' || still() ? 'instant' : 'smooth';
          if (isMarked) element.scrollIntoView({ block: 'center', behavior });
          element.focus({ preventScroll: true });
        });
    },
    [fragment, say, isMarked],
  );
};
