/** A running hash: start it with `HASH_START`, feed it UTF-16 units, read it with `readHash`. */
export type HashState = number;

/** FNV-1a, 32 bits (Fowler, Noll and Vo), over the two bytes of each UTF-16 unit. */
export const HASH_START: HashState = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const HASH_DIGITS = 6;

export function feedHash(state: HashState, unit: number): HashState {
  const low = Math.imul(state ^ (unit & 0xff), FNV_PRIME);
  return Math.imul(low ^ (unit >>> 8), FNV_PRIME);
}

/** FNV's last units barely reach its high bits, so the state is mixed once more (the finisher of MurmurHash3). */
export function readHash(state: HashState): string {
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed = (mixed ^ (mixed >>> 16)) >>> 0;
  return (mixed % 36 ** HASH_DIGITS).toString(36).padStart(HASH_DIGITS, '0');
}

/**
 * Six characters of 0-9 and a-z (31 bits): enough to tell the passages of one article apart, and no protection against
 * someone who wants a collision, which the resolver does not rely on.
 */
export function hashText(text: string): string {
  let state = HASH_START;
  for (let index = 0; index < text.length; index += 1) state = feedHash(state, text.charCodeAt(index));
  return readHash(state);
}
