import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listFiles } from '../listFiles.ts';
import { codeSources } from './siteSources.mjs';

/**
 * What Vite builds of the code, the browser's files and the server, is the same for every story: it is kept until a source
 * changes, so that another edition has only to be printed.
 */

/** Where Vite puts the server. One folder a process: two builds at a time do not load each other's. */
export const SERVER_FOLDER = `node_modules/.ssr/${process.pid}`;

const filesAt = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? listFiles(path).map((file) => join(path, file)) : [path];
};

/** The folder for the built files of the sources under `root` as they are now. */
export const findBuiltFolder = async (root: string): Promise<string> => {
  const hash = createHash('sha256').update(process.version);
  const files = codeSources.flatMap((name) => filesAt(join(root, name))).toSorted();
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(await readFile(file))
      .update('\0');
  return join(root, 'node_modules/.cache/built', hash.digest('hex').slice(0, 16));
};

/** Where a copy is put together. */
export const partOf = (folder: string): string => `${folder}.part-${process.pid}`;

/** Keeps a copy of what was built, in place of any older one; a copy that was cut short is never found. */
export const keepBuilt = async (folder: string, client: string, server: string): Promise<void> => {
  const part = partOf(folder);
  await mkdir(part, { recursive: true });
  await cp(client, join(part, 'client'), { recursive: true });
  await cp(server, join(part, 'server'), { recursive: true });
  const parent = join(folder, '..');
  for (const name of await readdir(parent))
    if (/^[0-9a-f]{16}$/.test(name) && name !== basename(folder))
      await rm(join(parent, name), { recursive: true, force: true });
  // Another build may have kept the same files meanwhile.
  await rename(part, folder).catch(() => rm(part, { recursive: true, force: true }));
};
