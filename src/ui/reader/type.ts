import { whenIdle } from '../parts/whenIdle.ts';

/**
 * On a slow connection (where the browser does not say, the wait for the page does) the script in the head leaves the page in its
 * fallback type (`data-type="later"`). Once everything else has come, the fonts are fetched for the next visit; this one keeps its
 * type, because a swap moves lines that are read.
 */
export const fetchTypeForNextVisit = (): void => {
  if (document.documentElement.dataset.type !== 'later') return;
  const load = async () => {
    try {
      await Promise.all(['Source Serif', 'Source Sans'].map((family) => document.fonts.load(`1em "${family}"`)));
      localStorage.setItem('type', 'kept');
    } catch {
      // A font may be missing and storage may be denied: the next visit then begins as this one did.
    }
  };
  addEventListener('load', () => whenIdle(load), { once: true });
};
