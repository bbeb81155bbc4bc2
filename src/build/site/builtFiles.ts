import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../listFiles.ts';
import { compressScripts } from './hosts/compress.ts';
import type { Server } from './renderSite.ts';
import { codeSources } from './siteSources.mjs';
import { undoing } from './undoing.ts';

/**
 * What Vite builds of the code, the browser's files and the server, is the same for every story: it is kept until a source
 * changes, so that another edition has only to be printed.
 */

/** What the code is built for: pages and files in a folder, or one HTML. */
export type CodeKind = 'site' | 'file';

/** The folder of the browser's files, and the server. */
export type BuiltCode = { readonly client: string; readonly server: () => Promise<Server> };

const filesAt = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  return statSync(path).isDirectory() ? listFiles(path).map((file) => join(path, file)) : [path];
};

/** The folder for the built files of the sources under `root` as they are now. */
export const findBuiltFolder = async (root: string, kind: CodeKind): Promise<string> => {
  const hash = createHash('sha256').update(process.version);
  const files = codeSources.flatMap((name) => filesAt(join(root, name))).toSorted();
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(await readFile(file))
      .update('\0');
  return join(root, 'node_modules/.cache/built', `${kind}-${hash.digest('hex').slice(0, 16)}`);
};

/** After so long without use no build can still be copying what is kept. */
const IDLE_MS = 3_600_000;

/** Puts what was built in its place, and takes away what is kept of the same kind for other sources and has not been used of late. */
export const keepBuilt = (part: string, folder: string): void => {
  const [kind] = basename(folder).split('-');
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    const isKept = new RegExp(`^${kind}-[0-9a-f]{16}$`).test(name) && path !== folder;
    if (isKept && Date.now() - statSync(path).mtimeMs > IDLE_MS) rmSync(path, { recursive: true, force: true });
  }
  try {
    renameSync(part, folder);
  } catch (failure) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw failure; // else another build has kept the same files meanwhile
  }
};

/** Has Vite build the code into a folder, within a steady amount of memory on any machine: one thread for each of its pools. */
const bundle = async (root: string, kind: CodeKind, part: string): Promise<void> => {
  const child = spawn(process.execPath, ['src/build/site/bundle.mjs', kind, part], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // What is kept must not differ by who calls: a test runner, say, sets another mode. The bundler's allocator gives freed memory back at once.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      MIMALLOC_PURGE_DELAY: '0',
      ROLLDOWN_WORKER_THREADS: '1',
      RAYON_NUM_THREADS: '1',
    },
  });
  const undo = () => {
    child.kill('SIGKILL');
    rmSync(part, { recursive: true, force: true, maxRetries: 3 });
  };
  await undoing(undo, async () => {
    const [status] = await once(child, 'exit');
    if (status !== 0) throw new Error('The code could not be built.');
    if (kind === 'site') compressScripts(join(part, 'client'));
  });
};

/** The code, built unless it is kept: `sayBuilding` is called then. What was cut short is never found. `root` is this repository. */
export const readyCode = async (root: string, kind: CodeKind, sayBuilding: () => void): Promise<BuiltCode> => {
  const folder = await findBuiltFolder(root, kind);
  if (!existsSync(folder)) {
    sayBuilding();
    const part = `${folder}.part-${process.pid}`;
    await bundle(root, kind, part);
    keepBuilt(part, folder);
  }
  utimesSync(folder, new Date(), new Date()); // it is in use
  const server = pathToFileURL(join(folder, 'server/entry-server.mjs')).href;
  return { client: join(folder, 'client'), server: () => import(server) };
};
