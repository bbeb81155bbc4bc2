import { settleLinks } from './settleLinks.ts';
import type { Address } from './viewState.ts';

/** A drag asks for dozens of addresses a second, and browsers slow down, drop or refuse so many: only where it rests is written. */
const REST_MS = 150;

let wanted: URL | null = null;
let due: ReturnType<typeof setTimeout> | undefined;

/** The address of the page, that of a drag included which is not written yet, or one that the browser refused to write. */
export const here = (): Address => wanted ?? location;

/** Lets go of what is not written: the reader has gone elsewhere. */
export const forgetAddress = (): void => {
  clearTimeout(due);
  wanted = null;
};

/** Browsers limit how often a page may write its address, and throw beyond it. The view then holds without its address. */
const write = (how: 'pushState' | 'replaceState', address: URL): void => {
  settleLinks();
  try {
    history[how](null, '', address);
    forgetAddress();
  } catch {
    clearTimeout(due);
    wanted = address;
  }
};

/** Writes what a drag has come to. */
const settleAddress = (): void => {
  if (wanted) write('replaceState', wanted);
};

/** Takes an address that Back undoes. */
export const pushAddress = (address: string): void => {
  settleAddress();
  write('pushState', new URL(address, location.href));
};

/** Takes an address in place of the present one, to be written when no other comes for a moment. */
export const replaceAddress = (address: string): void => {
  clearTimeout(due);
  wanted = new URL(address, location.href);
  due = setTimeout(settleAddress, REST_MS);
  addEventListener('pagehide', settleAddress);
};
