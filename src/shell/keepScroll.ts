import { isRestored, lastCause } from '../page/address/useViewState.ts';
import { watchReader } from '../ui/reader/settle.ts';

const name = 'scroll';

const remember = () => {
  try {
    sessionStorage.setItem(name, `${Math.round(scrollY)} ${location.href}`);
  } catch {
    // no storage, or none left
  }
};

/** Where the reader was when this address was last left; null when it was another. */
const recall = (): number | null => {
  const [top, address] = (sessionStorage.getItem(name) ?? '').split(' ');
  return address === location.href ? Number(top) : null;
};

/**
 * A chapter opened in place comes after the browser has put a page that is loaded again back where it was, or as far down as the page
 * then went: the page is put there once it is long enough, unless the reader has begun to act. Without storage nothing is kept.
 */
export const keepScroll = (): void => {
  try {
    addEventListener('pagehide', remember);
    const top = lastCause() === 'arrival' && isRestored() ? recall() : null;
    if (top === null) return;
    const hasActed = watchReader();
    const growth = new ResizeObserver(() => {
      const isLongEnough = document.documentElement.scrollHeight >= top + innerHeight;
      if (isLongEnough && !hasActed()) scrollTo({ top, behavior: 'instant' });
      if (isLongEnough || hasActed()) growth.disconnect();
    });
    growth.observe(document.body);
  } catch {
    // no storage
  }
};
