import { isOneFile } from './isOneFile.ts';
import { placeInFile } from './placeInFile.ts';

/**
 * The folder that the site is served from, with a slash at its end; of an edition in one file, that file. Node, which runs the build's
 * commands, sets none.
 */
export const base: string = import.meta.env?.BASE_URL ?? '/';

/** Where an address from the top of the site, such as "/why/?place=rome", stands on this host. */
export const placed = (address: string): string => (isOneFile ? placeInFile(address, base) : base + address.slice(1));
