import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfArchive, NOT_OF_THE_ARCHIVE, readForeign } from '../../article/archive.ts';
import type { ParsedArticle } from '../../article/article.ts';
import { refusal } from '../refusal.ts';
import { readOverrides } from './overrides.ts';
import { explainSavedPage, parseSavedPage, readSavedPage, type SavedPage } from './savedPage.ts';

/** What a page is made of: one saved story, and the folder of facts about it, if there is one. */
export type Story = {
  readonly saved: SavedPage;
  readonly parsed: ParsedArticle;
  /** A folder with files of `data/README.md`, each of which may be missing; null for a story that stands alone. */
  readonly folder: string | null;
};

/** The files of a story: the saved page, the folder of facts, and an editor's corrections of how the page is read. */
export type StoryFiles = {
  readonly page: string;
  readonly folder: string | null;
  readonly overrides: string | null;
  /** Read the page although nothing shows it to be of the archive. */
  readonly anyway?: boolean;
};

/**
 * Reads a saved page.
 * @throws RangeError (a refusal) with one sentence when it is not a story, or when the corrections do not fit it
 */
export const readStory = async ({ page, folder, overrides, anyway = false }: StoryFiles): Promise<Story> => {
  const bytes = await readFile(page).catch((error: Error) => {
    throw refusal(`${page} cannot be read: ${error.message}`);
  });
  const saved = readSavedPage(bytes, /\.(?:s?html?|stm)$/i.test(page));
  const reason = explainSavedPage(saved);
  if (reason !== null) throw refusal(`${page}: ${reason}`);
  const read = parseSavedPage(
    saved,
    overrides === null ? undefined : await readOverrides(overrides, saved.sha256, saved.source),
  );
  const own = isOfArchive(saved.source, read, saved.markup, saved.url);
  if (!own && !anyway) throw refusal(`${page}: ${NOT_OF_THE_ARCHIVE}`);
  const parsed = own ? read : readForeign(read);
  const idle = parsed.diagnostics.filter(({ code }) => code === 'override');
  if (idle.length > 0)
    throw refusal(idle.map(({ span, say }) => `${overrides} > ${span.start}-${span.end}: ${say}`).join('\n'));
  return { saved, parsed, folder };
};

/** The story that this repository is about, with all that its `data/` holds. */
export const readOurStory = (root: string): Promise<Story> =>
  readStory({ page: join(root, 'data/article.txt'), folder: join(root, 'data'), overrides: null });

/** Whether the story's folder has a file. */
export const hasFile = ({ folder }: Story, name: string): boolean => folder !== null && existsSync(join(folder, name));
