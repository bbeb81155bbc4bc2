import { isReplaced, ownBuild } from './build.ts';

/** Why a file did not come: nobody answered, it is not there, or the site has been built anew since this page was opened. */
export type FetchProblem = 'unreachable' | 'missing' | 'otherBuild';

/** The `cause` of an error of `fetchJson`; null for any other error. */
export const findFetchProblem = (error: unknown): FetchProblem | null => {
  const cause = error instanceof Error ? error.cause : null;
  return cause === 'unreachable' || cause === 'missing' || cause === 'otherBuild' ? cause : null;
};

const read = async <Data>(path: string): Promise<Data> => {
  const response = await fetch(`${import.meta.env.BASE_URL}assets/${ownBuild()}/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`.trim(), { cause: 'missing' });
  try {
    return (await response.json()) as Data;
  } catch {
    // Some hosts answer for a file that they do not have with a page.
    throw new Error(`${path}: the answer is not JSON`, { cause: 'missing' });
  }
};

/**
 * A file of data that belongs to this page's own build.
 * @throws Error whose `cause` is a `FetchProblem`
 */
export const fetchJson = async <Data>(path: string): Promise<Data> => {
  try {
    return await read<Data>(path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (findFetchProblem(error) === null) throw new Error(`${path}: ${message}`, { cause: 'unreachable' });
    if (await isReplaced()) throw new Error(`${path}: this site has been built anew`, { cause: 'otherBuild' });
    throw error;
  }
};
