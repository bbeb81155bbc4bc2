import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../listFiles.ts';
import { refusal } from '../refusal.ts';
import { type EditionFolder, MARKER_FILE, type Marker } from './editionFolder.ts';
import { OFFLINE_FILE } from './hosts/offline.ts';

const move = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // The folder may be a disk of its own.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
};

/** Removes a file, and the folders that held nothing else. */
const removeFile = (folder: string, file: string): void => {
  rmSync(join(folder, file), { force: true });
  for (let above = dirname(file); above !== '.'; above = dirname(above)) {
    const path = join(folder, above);
    if (!existsSync(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
  }
};

/** The order of replacement: assets, then the pages that use them, then the service worker. */
const rankOf = (file: string): number => (file.startsWith(OFFLINE_FILE) ? 2 : file.endsWith('.html') ? 1 : 0);
const byNeed = (a: string, b: string): number => rankOf(a) - rankOf(b);

/**
 * Puts a finished site from the folder `built` in the place of what the last build left in the edition's folder; whatever
 * else lies there stays. It runs in one go, so that a signal does not stop it half-way.
 * @throws RangeError (a refusal), with nothing changed, when a file would replace one that no build put there
 */
export const swapEdition = (built: string, { path, files: old }: EditionFolder, siteUrl: string | null): void => {
  const files = listFiles(built).toSorted(byNeed);
  const known = new Set(old);
  const taken = files.find((file) => existsSync(join(path, file)) && !known.has(file));
  if (taken !== undefined)
    throw refusal(
      `${join(path, taken)} was not put there by a build and would be replaced: move it, or choose another --out.`,
    );
  const note = (listed: readonly string[]) => {
    const marker: Marker = { siteUrl, files: [...new Set(listed)].sort() };
    writeFileSync(join(path, MARKER_FILE), `${JSON.stringify(marker, null, 1)}\n`);
  };
  mkdirSync(path, { recursive: true });
  note([...old, ...files]);
  for (const file of files) move(join(built, file), join(path, file));
  const fresh = new Set(files);
  for (const file of old) if (!fresh.has(file)) removeFile(path, file);
  note(files);
};
