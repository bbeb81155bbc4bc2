import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainSavedPage, readSavedPage, type SavedPage } from './savedPage.ts';

/** What a page is made of: one saved story, and the folder of facts about it, if there is one. */
export type Story = {
  readonly saved: SavedPage;
  /** A folder with files of `data/README.md`, each of which may be missing; null for a story that stands alone. */
  readonly folder: string | null;
};

/** Whether a file's name says that it is HTML. */
const isHtml = (file: string): boolean => /\.(?:s?html?|stm)$/i.test(file);

/**
 * Reads a saved page.
 * @throws RangeError with one sentence when it is not a story
 */
const readStory = async (file: string, folder: string | null): Promise<Story> => {
  const saved = readSavedPage(await readFile(file), isHtml(file));
  const refusal = explainSavedPage(saved);
  if (refusal !== null) throw new RangeError(refusal);
  return { saved, folder };
};

/** The story that this repository is about, with all that its `data/` holds. */
export const readOurStory = (root: string): Promise<Story> =>
  readStory(join(root, 'data/article.txt'), join(root, 'data'));

/** Whether the story's folder has a file. */
export const hasFile = ({ folder }: Story, name: string): boolean => folder !== null && existsSync(join(folder, name));
