import { existsSync } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import type { ReviewData } from '../../review/reviewData.ts';
import { checkOverrides, type OverridesFile, overridesSchema, readJson } from '../article/overrides.ts';
import { parseCorrected, parseStory, readStory, type Story, type StoryFiles } from '../article/story.ts';
import { type LoadedPage, loadStory } from '../loadPage.ts';
import { isRefusal } from '../refusal.ts';
import { dropIdle, editSchema, layEdit, NO_CORRECTIONS } from './edits.ts';
import type { Refused } from './guard.ts';
import { createReviewData } from './reviewData.ts';

/** The files of a story under review: its corrections have a file, which need not be there yet. */
export type ReviewFiles = StoryFiles & { readonly overrides: string };

const stampOf = async (file: string): Promise<string> => {
  const found = await stat(file).catch(() => null);
  return found === null ? 'none' : `${found.mtimeMs} ${found.size} ${found.ino}`;
};

/** Writes a file whole or not at all. */
const replaceFile = async (file: string, text: string): Promise<void> => {
  const part = `${file}.part-${process.pid}`;
  try {
    await writeFile(part, text);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/** A story under review: read again when its file of corrections has changed, by whomever; edits are made one at a time. */
export const createDesk = (files: ReviewFiles) => {
  const { overrides: file } = files;
  let kept: { readonly stamp: string; readonly page: Promise<LoadedPage> } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const read = (): Promise<Story> => readStory({ ...files, overrides: existsSync(file) ? file : null });
  const readDocument = async (sha256: string): Promise<OverridesFile> =>
    existsSync(file) ? overridesSchema.parse(await readJson(file)) : NO_CORRECTIONS(sha256);

  const save = async (json: unknown): Promise<Refused | null> => {
    const { data: edit, error } = editSchema.safeParse(json);
    if (error) {
      const [{ path, message } = { path: [], message: 'not an edit' }] = error.issues;
      return { status: 400, say: `${path.join(' > ') || 'What was sent'}: ${message}` };
    }
    try {
      const story = await read();
      const { saved } = story;
      if (edit.text !== saved.sha256)
        return { status: 409, say: 'The saved page is another one by now: load this page again.' };
      const check = (document: OverridesFile) => checkOverrides(document, file, saved.sha256, saved.source);
      const laid = layEdit(await readDocument(saved.sha256), edit, story);
      const document = dropIdle(laid, edit, saved.source, parseCorrected(saved, files, check(laid)));
      // What the next build would refuse is never written.
      parseStory(saved, files, check(document));
      await replaceFile(file, `${JSON.stringify(document, null, 2)}\n`);
      return null;
    } catch (error) {
      if (!isRefusal(error) || !(error instanceof Error)) throw error;
      return { status: 422, say: error.message };
    }
  };

  return {
    load: async (): Promise<LoadedPage> => {
      const stamp = await stampOf(file);
      if (kept?.stamp !== stamp) kept = { stamp, page: read().then((story) => loadStory(story)) };
      return kept.page;
    },
    describe: async (): Promise<ReviewData> => {
      const story = await read();
      const { blocks, statements } = await readDocument(story.saved.sha256);
      return createReviewData(story, file, blocks.length + statements.length);
    },
    /** Lays an edit over the corrections and writes them; null when that was done. */
    save: (json: unknown): Promise<Refused | null> => {
      const saved = last.then(() => save(json));
      last = saved.catch(() => null);
      return saved;
    },
  };
};

export type Desk = ReturnType<typeof createDesk>;
