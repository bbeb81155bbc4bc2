import { useEffect, useRef } from 'react';
import { nothingChosen } from '../page/address/layOver.ts';
import { changeView } from '../page/address/useViewLinks.ts';
import { isRestored, lastCause } from '../page/address/useViewState.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { announce } from '../ui/reader/announce.ts';
import { onEscape } from '../ui/reader/onEscape.ts';
import { nextPaint } from '../ui/reader/settle.ts';

/** Takes the reader to the entry of the record that the address points at, as `useArrival` does in the article. */
export const useRecordArrival = (entry: RecordEntry | null, isOwnPage: boolean): void => {
  const shown = useRef<string | null>(null);
  const id = entry?.id ?? null;

  useEffect(
    function arrive() {
      if (shown.current === id) return;
      shown.current = id;
      if (entry === null) return;
      announce(`Selected: ${entry.title}, ${entry.dateLabel}`);
      const element = document.getElementById(`e-${entry.id}`);
      if (isRestored() || !element) return;
      // After the browser's own scroll to a fragment, and after what stands above has its height.
      nextPaint().then(() => {
        // The reader may have closed it since it was chosen before.
        const details = element.querySelector('details');
        if (details) details.open = true;
        element.scrollIntoView({ block: lastCause() === 'arrival' ? 'center' : 'nearest' });
        element.focus({ preventScroll: true });
      });
    },
    [id, entry],
  );

  useEffect(
    function letGoOnEscape() {
      if (!isOwnPage || id === null) return;
      return onEscape(() => {
        changeView(nothingChosen, 'push');
        announce('Selection cleared');
      });
    },
    [isOwnPage, id],
  );
};
