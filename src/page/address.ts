import type { Address } from './viewState.ts';

/** A drag asks for dozens of addresses a second, and browsers slow down, drop or refuse so many: only where it rests is written. */
const REST_MS = 150;

let wanted: URL | null = null;
let due: ReturnType<typeof setTimeout> | undefined;

/** The address of the page, that of a drag included which is not written yet. */
export const here = (): Address => wanted ?? location;

/** Lets go of what is not written: the reader has gone elsewhere. */
export const forgetAddress = (): void => {
  clearTimeout(due);
  wanted = null;
};

/** Writes what a drag has come to. */
export const settleAddress = (): void => {
  if (wanted) history.replaceState(null, '', wanted);
  forgetAddress();
};

/** Takes an address in place of the present one, to be written when no other comes for a moment. */
export const replaceAddress = (address: string): void => {
  clearTimeout(due);
  wanted = new URL(address, location.href);
  due = setTimeout(settleAddress, REST_MS);
  addEventListener('pagehide', settleAddress);
};
