// node scripts/setup.mjs [browser] [engines] [build]
// Puts in place what a command needs and is not there yet: always the dependencies; a browser, the other engines and the built site on request.
// Uses only what Node brings until the dependencies are in, and writes to standard error only.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { siteSources } from '../src/build/site/siteSources.mjs';
import { readArguments } from '../src/cli/arguments.mjs';
import { FORBID, planBrowser, planEngines } from './installers.mjs';
import { npm, root, run } from './run.mjs';

/** `npm run build`, without npm between. */
const EDITION = ['--import', 'tsx', 'src/cli/edition.ts', 'data/article.txt', '--data', 'data', '--out', 'dist'];

/**
 * @param {string} sentence
 * @param {number} status
 * @returns {never}
 */
function stop(sentence, status = 1) {
  console.error(sentence);
  process.exit(status);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  if (!fits) stop(`Node 20.19, 22.12 or newer is needed; this is ${process.version}.`);
}

/**
 * @typedef {{ version?: string, optional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
const lockedPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** npm keeps its own record of what it installed: dependencies are in place when that record agrees with the lock file. */
function hasDependencies() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const installed = lockedPackages(record);
  return Object.entries(lockedPackages('package-lock.json')).every(([path, { version, optional }]) => {
    const there = installed[path];
    return path === '' || (there ? there.version === version : optional === true); // optional: another platform's binary
  });
}

function ensureDependencies() {
  if (hasDependencies()) return;
  console.error('Installing the dependencies.');
  // Said aloud, because npm hands a caller's --silent and production settings down to the npm it starts.
  if (!npm(['ci', '--loglevel=error', '--include=dev']))
    stop('The dependencies could not be installed: `npm ci` failed.');
}

const machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isDebian: existsSync('/etc/debian_version'),
  isForbidden: Boolean(process.env[FORBID]),
};

/** @param {import('./installers.mjs').Attempt} attempt */
function attempt({ say, programs }) {
  const env = {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
  };
  console.error(say);
  for (const [file, args] of programs) run(file, args, { env, shell: process.platform === 'win32' });
}

async function ensureBrowser() {
  const { findBrowser } = await import('./browser.mjs'); // needs the dependencies
  for (const way of planBrowser(machine)) {
    if (findBrowser()) return;
    attempt(way);
  }
  if (!findBrowser())
    stop(
      'No Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROME_PATH to one.',
    );
}

/** Does what can be done; an engine that is missing all the same is for the command to say. */
async function ensureEngines() {
  const { findMissingPackages } = await import('./engines/programs.mjs'); // needs the dependencies
  planEngines(machine, findMissingPackages()).forEach(attempt);
}

/**
 * The latest change below a path, in ms; a folder's own time tells of a file taken away.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChange(`${path}/${name}`)));
}

/** Whether the built site is whole, of these sources and for the address that is set now. */
function isBuilt() {
  const marker = 'dist/.edition.json';
  if (!existsSync(marker)) return false;
  const { siteUrl } = JSON.parse(readFileSync(marker, 'utf8'));
  const wanted = process.env.SITE_URL || null;
  if (siteUrl !== wanted && siteUrl !== `${wanted}/`) return false;
  const builtMs = statSync(marker).mtimeMs;
  return !siteSources.some((path) => existsSync(path) && lastChange(path) > builtMs);
}

function ensureBuild() {
  if (isBuilt()) return;
  console.error('Building the site.');
  if (!run(process.execPath, EDITION)) stop('The site could not be built.');
}

const { positionals } = readArguments('node scripts/setup.mjs [browser] [engines] [build]', { allowPositionals: true });
process.chdir(root);
const wanted = new Set(positionals);
const unknown = positionals.find((word) => !['browser', 'engines', 'build'].includes(word));
if (unknown) stop(`"${unknown}" is not something to set up: say browser, engines, build, several or nothing.`, 2);
requireNode();
ensureDependencies();
if (wanted.has('browser')) await ensureBrowser();
if (wanted.has('engines')) await ensureEngines();
if (wanted.has('build')) ensureBuild();
