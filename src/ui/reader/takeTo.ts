import { type Cause, lastCause } from '../../page/address/useViewState.ts';
import { fontsSettled, nextPaint, still, watchReader } from './settle.ts';

/** Brings an element into sight. `hasActed` tells whether a reader who has just arrived has begun to act: nothing then moves the page for him. */
type BringIntoSight = (element: HTMLElement, cause: Cause, hasActed: () => boolean) => void;

const toMiddle: BringIntoSight = (element, cause) => {
  const { top, bottom } = element.getBoundingClientRect();
  // What was chosen in sight of the reader stays where it is, as far as no bar covers it.
  const block = cause === 'choice' && top > 0 && bottom < innerHeight ? 'nearest' : 'center';
  element.scrollIntoView({ block, behavior: cause === 'arrival' || still() ? 'instant' : 'smooth' });
};

/** Takes the reader to the element that `selector` finds, into sight and in focus, once it is drawn and will stay where it is. */
export const takeTo = async (selector: string, bringIntoSight = toMiddle): Promise<void> => {
  const cause = lastCause();
  const hasActed = cause === 'arrival' ? watchReader() : () => false;
  await fontsSettled();
  await nextPaint();
  const element = document.querySelector<HTMLElement>(selector);
  if (hasActed() || !element) return;
  bringIntoSight(element, cause, hasActed);
  element.focus({ preventScroll: true });
};
