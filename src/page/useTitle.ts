import { useEffect, useRef } from 'react';
import type { ViewState } from './address/viewState.ts';
import type { PageData } from './pageData.ts';
import type { Selection } from './selection.ts';

/**
 * Keeps the title of the tab with the view, as the build prints it for the address. The view that the page was printed
 * for has its title already; how the others are called is fetched with the first of them.
 */
export const useTitle = (page: PageData, view: ViewState, selection: Selection): void => {
  const printed = useRef<ViewState | null>(view);
  useEffect(
    function nameTab() {
      if (printed.current === view) return;
      printed.current = null;
      let current = true;
      import('./titles.ts').then(
        ({ titleOf }) => {
          if (current) document.title = titleOf(page, view, selection);
        },
        () => {},
      );
      return () => {
        current = false;
      };
    },
    [page, view, selection],
  );
};
