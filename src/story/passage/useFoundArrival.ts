import { useEffect, useRef } from 'react';
import { isAnythingChosen } from '../../page/address/layOver.ts';
import { currentView } from '../../page/address/useViewLinks.ts';
import { isRestored, lastCause } from '../../page/address/useViewState.ts';
import { announce } from '../../ui/reader/announce.ts';
import { nextPaint } from '../../ui/reader/settle.ts';
import { takeTo } from '../../ui/reader/takeTo.ts';

/** Letting go takes the mark, or the bar, from under the focus: it goes to the paragraph, which stays where it is. */
const giveBack = (blockId: string | null): void => {
  nextPaint().then(() => {
    if (document.activeElement !== document.body) return;
    document.getElementById(blockId ?? 'article')?.focus({ preventScroll: true });
  });
};

/**
 * Takes the reader to what a passage link found, once for each link: into sight, in focus, and spoken once. Where nothing
 * was marked, the focus goes to the bar that says so. Back and Forward keep the browser's own scroll position.
 * `blockId` is the paragraph in which words were marked; null when none were.
 */
export const useFoundArrival = (fragment: string | null, say: string | null, blockId: string | null): void => {
  const shown = useRef<string | null>(null);
  const isMarked = blockId !== null;
  useEffect(
    function arrive() {
      if (shown.current === fragment) return;
      shown.current = fragment;
      if (fragment === null || say === null) return;
      announce(say);
      if (isRestored()) return;
      if (isMarked) takeTo('#passage');
      else takeTo('#found', () => {}); // the bar is in sight already
    },
    [fragment, say, isMarked],
  );

  useEffect(
    function watchLettingGo() {
      if (fragment === null) return;
      return () => {
        if (isAnythingChosen(currentView())) return;
        if (lastCause() === 'choice') announce('Selection cleared');
        giveBack(blockId);
      };
    },
    [fragment, blockId],
  );
};
