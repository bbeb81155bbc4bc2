import { isOneFile } from './address/isOneFile.ts';
import { ownBuild, reportLostFile } from './build.ts';
import { readInlined } from './inlined.ts';

/**
 * A file of data that belongs to this page's own build.
 * @throws Error when nobody answers, or with anything but the file; a page whose build is gone says so itself
 */
export const fetchJson = async <Data>(path: string): Promise<Data> => {
  if (isOneFile) return readInlined<Data>(path);
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}assets/${ownBuild()}/${path}`);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    // Some hosts answer for a file that they do not have with a page, which is not JSON.
    return (await response.json()) as Data;
  } catch (error) {
    reportLostFile();
    throw new Error(`${path}: ${(error as Error).message}`);
  }
};
