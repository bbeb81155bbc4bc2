import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const SYSTEM = {
  linux: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: WINDOWS_ROOTS.filter((folder) => folder !== undefined).flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/**
 * A file is not yet a browser: Ubuntu's `chromium-browser` only says to install a snap, and Playwright's own needs system libraries.
 * On Windows `--version` would open a window, so there the file has to do.
 * @param {string} path
 */
export function runs(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 15_000 }).status === 0;
}

/**
 * The path of a Chromium that runs: CHROME_PATH if set, else Playwright's own, else the system's; null when there is none.
 * @throws {Error} when CHROME_PATH is set to something that does not run
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !runs(chosen)) throw new Error(`CHROME_PATH is "${chosen}", which does not run.`);
  if (chosen) return chosen;
  return [chromium.executablePath(), ...(SYSTEM[process.platform] ?? [])].find(runs) ?? null;
}

/** The same pixels on every machine, and nothing asked of the network but the page itself. */
export const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** What Playwright needs to start the browser; throws with what to do when there is none. */
export function launchOptions() {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No Chromium was found: run `node scripts/setup.mjs browser`, or set CHROME_PATH.');
  return { executablePath, args: flags };
}
