import { test as base, expect } from '@playwright/test';

/**
 * A test fails when its page warned or erred on the console, threw, or asked another origin for anything.
 * A test that expects such words takes `heard`, asserts on it, and empties it with `heard.length = 0`.
 * Playwright's own word for the service worker that it blocks is not heard. Its screenshot breaks the page's Content-Security-Policy and is.
 */
export const test = base.extend<{ heard: string[] }>({
  heard: [
    async ({ context, baseURL }, use) => {
      const heard: string[] = [];
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        heard.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => heard.push(`thrown: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== baseURL) heard.push(`request: ${url.href}`);
      });
      await use(heard);
      expect(heard, 'what the page complained of, and whom else it asked').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
