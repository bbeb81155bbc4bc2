/**
 * One try at a browser: what is said before it, and the programs that it runs.
 * @typedef {{ say: string, programs: readonly (readonly [file: string, args: readonly string[]])[] }} Attempt
 */

/** Set to anything, it keeps the set-up from running a system package manager. */
export const FORBID = 'NO_SYSTEM_PACKAGES';

/**
 * @param {string} browser
 * @returns {readonly [string, readonly string[]]}
 */
const aptInstall = (browser) => [
  'apt-get',
  ['install', '-y', '-qq', '--no-install-recommends', browser, 'fonts-liberation'],
];

/** @typedef {{ platform: string, isRoot: boolean, isDebian: boolean, isForbidden: boolean }} Machine */

/**
 * Whether a system package manager can work here without a question, and may.
 * @param {Machine} machine
 */
const canInstallPackages = ({ platform, isRoot, isDebian, isForbidden }) =>
  platform === 'linux' && isRoot && isDebian && !isForbidden;

/**
 * The ways to a browser on a machine, in the order in which they are tried. A system package manager is run only by root on
 * Debian and its kin, where it can work without a question, and never without saying so.
 * @param {Machine} machine
 * @returns {readonly Attempt[]}
 */
export function planBrowser(machine) {
  const playwright = ['playwright', 'install', '--no-shell'];
  /** @type {readonly Attempt[]} */
  const own = [
    { say: 'No Chromium here: downloading Playwright’s.', programs: [['npx', [...playwright, 'chromium']]] },
  ];
  if (!canInstallPackages(machine)) return own;
  return [
    {
      say: `No Chromium here: downloading Playwright’s, and installing the system packages that it needs with apt-get (${FORBID}=1 forbids that).`,
      programs: [['npx', [...playwright, '--with-deps', 'chromium']]],
    },
    {
      say: `Installing Debian’s headless Chromium with apt-get instead (${FORBID}=1 forbids that).`,
      programs: [['apt-get', ['update', '-qq']], aptInstall('chromium-headless-shell')],
    },
    {
      say: `Installing the whole of Debian’s Chromium with apt-get instead (${FORBID}=1 forbids that).`,
      programs: [aptInstall('chromium')],
    },
  ];
}

/**
 * The way to the other engines: Debian's packages that are missing, one by one, because Debian's kin do not have them all.
 * @param {Machine} machine
 * @param {readonly string[]} packages
 * @returns {readonly Attempt[]}
 */
export function planEngines(machine, packages) {
  if (packages.length === 0 || !canInstallPackages(machine)) return [];
  return [
    {
      say: `Installing ${packages.join(', ')} with apt-get, for the other engines (${FORBID}=1 forbids that).`,
      programs: [['apt-get', ['update', '-qq']], ...packages.map(aptInstall)],
    },
  ];
}
