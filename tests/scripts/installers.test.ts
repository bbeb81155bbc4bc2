import { describe, expect, it } from 'vitest';
import { FORBID, planBrowser, planEngines } from '../../scripts/installers.mjs';

const root = { platform: 'linux', isRoot: true, isDebian: true, isForbidden: false };
const machines = [
  root,
  { ...root, isForbidden: true },
  { ...root, isRoot: false },
  { ...root, isDebian: false },
  { ...root, platform: 'darwin' },
];
const isSystem = ([file, args]: readonly [string, readonly string[]]) =>
  file === 'apt-get' || args.includes('--with-deps');

describe('the set-up of a browser', () => {
  it('runs a system package manager only where it can work, and after saying so and how to forbid it', () => {
    for (const machine of machines)
      for (const { say, programs } of planBrowser(machine)) {
        if (!programs.some(isSystem)) continue;
        expect(machine).toBe(root);
        expect(say).toContain('apt-get');
        expect(say).toContain(`${FORBID}=1`);
      }
  });

  it('tries Playwright’s own everywhere first, with the packages that it needs where they can be had', () => {
    for (const machine of machines) {
      const [file, args] = planBrowser(machine)[0]?.programs[0] ?? [];
      expect([file, args?.[0], args?.at(-1)]).toEqual(['npx', 'playwright', 'chromium']);
      expect(args?.includes('--with-deps')).toBe(machine === root);
    }
    const system = planBrowser(root)
      .slice(1)
      .map(({ programs }) => programs.at(-1)?.[1].at(-2));
    expect(system).toEqual(['chromium-headless-shell', 'chromium']); // the smaller one first, which starts a page in half the time
  });
});

describe('the set-up of the other engines', () => {
  it('installs packages only as root on Debian where it is not forbidden, after saying which, and none when none is missing', () => {
    for (const machine of machines) {
      const plan = planEngines(machine, ['firefox-esr', 'xvfb']);
      expect(plan).toHaveLength(machine === root ? 1 : 0);
      expect(planEngines(machine, [])).toEqual([]);
    }
    expect(planEngines(root, ['firefox-esr', 'xvfb'])[0]?.say).toMatch(
      new RegExp(`firefox-esr, xvfb with apt-get.*${FORBID}=1`),
    );
  });
});
