import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfArchive, NOT_OF_THE_ARCHIVE, readForeign } from '../../article/archive.ts';
import type { ParsedArticle } from '../../article/article.ts';
import { NO_OVERRIDES, type Overrides } from '../../article/overrides.ts';
import { isRefusal, refusal } from '../refusal.ts';
import { checkOverrides, readJson } from './overrides.ts';
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
 * @throws RangeError (a refusal) with one sentence when it is not a story
 */
const readPage = async ({ page }: StoryFiles): Promise<SavedPage> => {
  const bytes = await readFile(page).catch((error: Error) => {
    throw refusal(`${page} cannot be read: ${error.message}`);
  });
  const saved = readSavedPage(bytes, /\.(?:s?html?|stm)$/i.test(page));
  const reason = explainSavedPage(saved);
  if (reason !== null) throw refusal(`${page}: ${reason}`);
  return saved;
};

/**
 * The document of a saved page with its corrections, some of which may come to nothing.
 * @throws RangeError (a refusal) when with them it is no story
 */
export const parseCorrected = (
  saved: SavedPage,
  { page, overrides: file }: StoryFiles,
  overrides: Overrides,
): ParsedArticle => {
  try {
    return parseSavedPage(saved, overrides);
  } catch (error) {
    // Any other error is a fault of the parser.
    throw error instanceof Error && isRefusal(error) ? refusal(`${file ?? page}: ${error.message}`) : error;
  }
};

/**
 * A saved page with its corrections.
 * @throws RangeError (a refusal) when it is no story of the archive, or when a correction comes to nothing
 */
export const parseStory = (saved: SavedPage, files: StoryFiles, overrides: Overrides): Story => {
  const { page, folder, overrides: file, anyway = false } = files;
  const read = parseCorrected(saved, files, overrides);
  const own = isOfArchive(saved.source, read, saved.markup, saved.url);
  if (!own && !anyway) throw refusal(`${page}: ${NOT_OF_THE_ARCHIVE}`);
  const parsed = own ? read : readForeign(read);
  const idle = parsed.diagnostics.filter(({ code }) => code === 'override');
  if (idle.length > 0)
    throw refusal(idle.map(({ span, say }) => `${file} > ${span.start}-${span.end}: ${say}`).join('\n'));
  return { saved, parsed, folder };
};

/** Reads a saved page and its corrections, and refuses what `readPage` and `parseStory` refuse. */
export const readStory = async (files: StoryFiles): Promise<Story> => {
  const saved = await readPage(files);
  const { overrides: file } = files;
  const { sha256, source } = saved;
  return parseStory(
    saved,
    files,
    file === null ? NO_OVERRIDES : checkOverrides(await readJson(file), file, sha256, source),
  );
};

/** The story that this repository is about, with all that its `data/` holds. */
export const readOurStory = (root: string): Promise<Story> =>
  readStory({ page: join(root, 'data/article.txt'), folder: join(root, 'data'), overrides: null });

/** Whether the story's folder has a file. */
export const hasFile = ({ folder }: Story, name: string): boolean => folder !== null && existsSync(join(folder, name));
