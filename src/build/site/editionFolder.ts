import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refusal } from '../refusal.ts';

/** What a build notes in the folder that it fills: only what is listed here may be deleted by the next. */
export type Marker = { readonly siteUrl: string | null; readonly files: readonly string[] };

/** A folder that a site can be built into. */
export type EditionFolder = {
  /** Its path with all links followed. */
  readonly path: string;
  /** What the last build put there. */
  readonly files: readonly string[];
};

export const MARKER_FILE = '.edition.json';

const isPlain = (file: unknown): file is string =>
  typeof file === 'string' && file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** The marker of a folder; `null` when there is none that can be read. */
export const readMarker = (folder: string): Marker | null => {
  try {
    const { siteUrl, files } = JSON.parse(readFileSync(join(folder, MARKER_FILE), 'utf8')) as Record<string, unknown>;
    if (!Array.isArray(files)) return null;
    return { siteUrl: typeof siteUrl === 'string' ? siteUrl : null, files: files.filter(isPlain) };
  } catch {
    return null;
  }
};

const canWrite = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where a link leads; `null` for a path that is no link. */
const readLink = (path: string): string | null => {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
};

/** The path with its links followed, as far as it is there. */
const follow = (path: string): string => {
  if (existsSync(path)) return realpathSync(path);
  const target = readLink(path);
  if (target !== null) throw refusal(`${path} is a link to ${target}, which is not there.`);
  return join(follow(dirname(path)), basename(path));
};

/** The innermost folder of a path that is there. */
const findThere = (path: string): string => (existsSync(path) ? path : findThere(dirname(path)));

/**
 * The folder that a site can be built into: one that is not there yet, is empty, or was filled by a build. Changes nothing.
 * @throws RangeError (a refusal) with one sentence when it cannot take a site
 */
export const findEditionFolder = (out: string): EditionFolder => {
  const path = follow(out);
  const there = findThere(path);
  if (!statSync(there).isDirectory()) throw refusal(`${there} is a file, not a folder: choose another --out.`);
  const beside = there === path ? dirname(path) : there;
  for (const folder of [there, beside])
    if (!canWrite(folder)) throw refusal(`${folder} cannot be written to: choose another --out.`);
  const marker = readMarker(path);
  if (there === path && marker === null && readdirSync(path).length > 0)
    throw refusal(`${out} holds something that is not an edition. Choose a new or an empty folder.`);
  return { path, files: marker?.files ?? [] };
};

/** Makes a folder and those above it; returns those that were not there, the innermost first. */
export const makeFolders = (folder: string): readonly string[] => {
  if (existsSync(folder)) return [];
  const above = makeFolders(dirname(folder));
  mkdirSync(folder);
  return [folder, ...above];
};
