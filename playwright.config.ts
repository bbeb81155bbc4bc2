import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

/** A test runs on the desktop; one tagged with sizes, as in `{ tag: ['@phone', '@tablet'] }`, runs at those instead. */
const ONLY = {
  desktop: /^(?!.*@(?:phone|tablet)\b)|@desktop\b/,
  phone: /@phone\b/,
  tablet: /@tablet\b/,
};

/**
 * `npm test` leaves out what is tagged `@thorough`, and at the smaller sizes what runs on the desktop as well.
 * `E2E_ALL=1 npm run e2e` leaves nothing out.
 */
const all = process.env.E2E_ALL === '1';

const sizes = [
  { name: 'desktop', grep: ONLY.desktop, use: { viewport: { width: 1440, height: 900 } } },
  {
    name: 'phone',
    grep: ONLY.phone,
    use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  },
  {
    name: 'tablet',
    grep: ONLY.tablet,
    use: { viewport: { width: 820, height: 1180 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  },
];

export default defineConfig({
  ...(!all && { grepInvert: /@thorough\b/ }),
  retries: process.env.CI ? 2 : 0,
  testDir: 'e2e',
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}', // what has been read holds for every size and system
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 90_000, // room for a busy machine; no test asserts how long anything takes
  expect: { timeout: 10_000 },
  webServer: {
    // Any free port, read from what the server prints: no other server is in the way, or taken for the one that has the new build.
    command: 'node node_modules/vite/bin/vite.js preview --port 0',
    wait: { stdout: /127\.0\.0\.1:(?:\W\[\d+m)*(?<preview_port>\d+)/ }, // a colour code may stand before the number
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env.PREVIEW_PORT}`,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    serviceWorkers: 'block', // what answers for the network would hide what a test does to it
    timezoneId: 'America/Los_Angeles', // far from London: a time printed in the reader's zone shows
    trace: 'on-first-retry',
  },
  projects: all
    ? sizes
    : sizes.map((size) => ({ ...size, ...(size.name !== 'desktop' && { grepInvert: /@desktop\b|@thorough\b/ }) })),
});
