import { type Edit, OVERRIDES_PATH } from './reviewData.ts';

/** Sends an edit; null when it was written, else why not, in a sentence. */
export const sendEdit = async (edit: Edit): Promise<string | null> => {
  try {
    const response = await fetch(OVERRIDES_PATH, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(edit),
    });
    if (response.ok) return null;
    return response.status >= 500 ? 'The correction could not be written. The terminal says why.' : response.text();
  } catch {
    return 'The review is no longer served: nothing was written. Start it again in the terminal.';
  }
};
