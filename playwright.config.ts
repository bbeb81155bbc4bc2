import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

/** Not the port of `npm start`: a server left running there is neither in the way nor taken for the new build. */
const ORIGIN = 'http://127.0.0.1:4174';

/** A test runs on the desktop; one tagged with sizes, as in `{ tag: ['@phone', '@tablet'] }`, runs at those instead. */
const ONLY = {
  desktop: /^(?!.*@(?:phone|tablet)\b)|@desktop\b/,
  phone: /@phone\b/,
  tablet: /@tablet\b/,
};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  expect: { timeout: 10_000 },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4174 --strictPort',
    url: ORIGIN,
    reuseExistingServer: false,
  },
  use: {
    baseURL: ORIGIN,
    browserName: 'chromium',
    launchOptions: launchOptions(),
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles', // far from London: a time printed in the reader's zone shows
    trace: 'retain-on-failure',
  },
  projects: [
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
  ],
});
