import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedPage } from '../loadPage.ts';
import { refusal } from '../refusal.ts';
import type { BuiltCode } from './builtFiles.ts';
import { makeFolders } from './editionFolder.ts';
import { undoing } from './undoing.ts';

/** How the file of an edition begins, and no other. */
const START = /^<!doctype html>\s*<html data-root="" /;

/**
 * Whether a file can be written or replaced, which only an earlier one file can. Changes nothing.
 * @throws RangeError (a refusal) with one sentence when it cannot
 */
export const checkOneFile = (file: string): void => {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw refusal(`${file} is a folder: give --one-file the name of a file.`);
  if (!START.test(readFileSync(file, 'utf8').slice(0, 100)))
    throw refusal(`${file} holds something that is not an edition in one file: choose another --one-file.`);
};

/** Builds the page of a story as one file, and puts it there when it is whole. */
export const buildOneFile = async (site: LoadedPage, { client, server }: BuiltCode, file: string): Promise<void> => {
  // As `buildSite` does, before React is loaded.
  process.env.NODE_ENV = 'production';
  const part = `${file}.part-${process.pid}`;
  const made: string[] = [];
  const undo = () => {
    rmSync(part, { force: true });
    for (const one of made) rmdirSync(one);
  };
  await undoing(undo, async () => {
    made.push(...makeFolders(dirname(file)));
    const { readOneFile } = await import('./oneFile.ts');
    writeFileSync(part, await readOneFile(site, await server(), client));
    renameSync(part, file);
  });
};
