import { useCallback, useEffect, useState } from 'react';
import { parseView } from '../page/viewState.ts';
import { isNarrow, narrowQuery } from '../ui/narrow.ts';

/** What the sheet over the text shows on a narrow screen; null when it is closed. */
export type Sheet = 'map' | 'timeline' | 'table' | null;

type OpenSheet = Exclude<Sheet, null>;

const focusFirst = (selector: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());

/**
 * The sheet, which Back closes: opening it by hand adds an entry to the history at the same address. Back and Forward
 * open it again for a country or an entry that was chosen, and a screen that grows wide lets go of it.
 */
export const useSheet = (own: OpenSheet) => {
  const [sheet, setSheet] = useState<Sheet>(null);

  const open = useCallback((tab: OpenSheet) => {
    history.replaceState({ sheet: 'closed' }, '', location.href);
    history.pushState({ sheet: 'open' }, '', location.href);
    setSheet(tab);
    focusFirst('.sheet-tabs [aria-pressed="true"]');
  }, []);

  useEffect(
    function followHistory() {
      const follow = () => {
        const { at, event, where } = parseView(location);
        const chosen = (at ?? event ?? where) !== null && history.state?.sheet !== 'closed';
        setSheet(isNarrow() && chosen ? own : null);
      };
      const openMap = (pressed: MouseEvent) => {
        if (!isNarrow() || !(pressed.target instanceof Element) || !pressed.target.closest('a[href="#map"]')) return;
        pressed.preventDefault();
        open('map');
      };
      const widened = ({ matches }: MediaQueryListEvent) => matches || setSheet(null);
      const query = matchMedia(narrowQuery);
      addEventListener('popstate', follow);
      document.addEventListener('click', openMap);
      query.addEventListener('change', widened);
      return () => {
        removeEventListener('popstate', follow);
        document.removeEventListener('click', openMap);
        query.removeEventListener('change', widened);
      };
    },
    [own, open],
  );

  const close = () => {
    if (history.state?.sheet === 'open') history.back();
    else setSheet(null);
    focusFirst('.sheet-strip button');
  };
  return { sheet, setSheet, open, close };
};
