import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Children write to standard error only, so that what a script prints on standard output is the script's own. */
/** @typedef {import('node:child_process').StdioOptions} Stdio */
/** @type {Stdio} */
export const toStderr = ['ignore', 2, 2];

/**
 * Runs a program in the top folder and waits for it; true when it ended well.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ stdio?: Stdio, env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 */
export function run(file, args, options = {}) {
  return spawnSync(file, args, { cwd: root, stdio: toStderr, ...options }).status === 0;
}

/**
 * Runs npm. Under npm itself it is the same npm, without a shell between: that works on Windows too.
 * @param {readonly string[]} args
 * @param {{ stdio?: Stdio }} [options]
 */
export function npm(args, options) {
  const self = process.env.npm_execpath;
  return self && basename(self) === 'npm-cli.js'
    ? run(process.execPath, [self, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
}
