// What the engines need of a machine, where it usually is, and in which of Debian's packages. Plain JavaScript, because the set-up asks too.
import { existsSync, readdirSync } from 'node:fs';
import { runs } from '../browser.mjs';
import { FORBID } from '../installers.mjs';

/**
 * Debian keeps WebKit's small browser in a folder of the processor and of the version; the newest is the last.
 * @returns {readonly string[]}
 */
const findMiniBrowsers = () =>
  (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .filter((name) => name.includes('-linux-gnu'))
    .flatMap((name) =>
      readdirSync(`/usr/lib/${name}`)
        .filter((folder) => /^webkit2gtk-4\.\d+$/.test(folder))
        .map((folder) => `/usr/lib/${name}/${folder}/MiniBrowser`),
    )
    .toReversed();

/**
 * A browser is asked for its version, because a file is not yet one: Ubuntu's `firefox` may only say to install a snap.
 * @typedef {{ readonly name: string, readonly variable: string, readonly package: string, readonly isBrowser?: boolean, readonly places: () => readonly string[] }} Program
 */

/** @type {Program} */
export const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  package: 'firefox-esr',
  isBrowser: true,
  places: () => [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** @type {Program} */
export const WEBKIT_DRIVER = {
  name: 'WebKitWebDriver',
  variable: 'WEBKIT_DRIVER_PATH',
  package: 'webkit2gtk-driver',
  places: () => ['/usr/bin/WebKitWebDriver'],
};

/** @type {Program} */
export const MINI_BROWSER = {
  name: 'WebKit’s MiniBrowser',
  variable: 'WEBKIT_BROWSER_PATH',
  package: 'webkit2gtk-driver',
  places: findMiniBrowsers,
};

/** @type {Program} */
export const XVFB = { name: 'Xvfb', variable: 'XVFB_PATH', package: 'xvfb', places: () => ['/usr/bin/Xvfb'] };

/**
 * The path of a program, null when it is not there. Where its variable is set, nowhere else is looked.
 * @param {Program} program
 * @returns {string | null}
 */
export function findProgram({ variable, isBrowser = false, places }) {
  const chosen = process.env[variable];
  return (chosen ? [chosen] : places()).find(isBrowser ? runs : existsSync) ?? null;
}

/** Debian's packages of what is not there, each once; what a variable names wrongly no package can mend. */
export const findMissingPackages = () => [
  ...new Set(
    [FIREFOX, WEBKIT_DRIVER, MINI_BROWSER, XVFB]
      .filter((program) => !process.env[program.variable] && findProgram(program) === null)
      .map((program) => program.package),
  ),
];

/**
 * Why a program is not used, in words that stand behind "because".
 * @param {Program} program
 */
export function sayMissing({ name, variable, package: debian }) {
  const chosen = process.env[variable];
  if (chosen) return `${variable} is "${chosen}", which does not run`;
  const forbidden = process.env[FORBID] ? `, which ${FORBID} forbids to install` : '';
  return `${name} is not there (on Debian it is in ${debian}${forbidden}; elsewhere ${variable} can name it)`;
}
