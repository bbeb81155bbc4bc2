import { useEffect } from 'react';
import { isOneFile } from '../../page/address/isOneFile.ts';

/**
 * Opens what is folded round the element that the fragment of the address names, or what that element heads, and shows it. Only within
 * the part of the page with the id `within`: elsewhere a fragment is a choice of the reader's, which the view takes care of.
 */
export const useReveal = (within: string): void => {
  useEffect(
    function followFragment() {
      const reveal = () => {
        const element = document.getElementById(location.hash.slice(1));
        if (!element || !document.getElementById(within)?.contains(element)) return;
        const own = element.closest('li, section')?.querySelector(':scope > details') ?? null;
        const folded: HTMLDetailsElement[] = own instanceof HTMLDetailsElement ? [own] : [];
        for (let up = element.parentElement?.closest('details'); up; up = up.parentElement?.closest('details'))
          folded.push(up);
        const closed = folded.filter(({ open }) => !open);
        for (const details of closed) details.open = true;
        // In one file the part is drawn after the browser has looked for what the fragment names.
        if (closed.length > 0 || isOneFile) element.scrollIntoView();
      };
      reveal();
      addEventListener('hashchange', reveal);
      return () => removeEventListener('hashchange', reveal);
    },
    [within],
  );
};
