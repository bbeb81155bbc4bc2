import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/test.ts';

for (const [path, words] of [
  ['/embed/q/not-covered/', 'Turkey and parts of Greece will not be covered.'],
  ['/embed/map/', 'as the article says'],
] as const) {
  test(`${path} stands in a sandboxed frame on another origin, and the focus can leave it`, async ({
    page,
    baseURL,
    heard,
  }) => {
    const host = createServer((_request, response) => {
      const frame = `<iframe title="Embed" width="700" height="500" src="${baseURL}${path}" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;
      response
        .setHeader('Content-Type', 'text/html')
        .end(`<!doctype html><title>Host</title><button>Before</button>${frame}<button>After</button>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const own = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    await page.goto(own);
    await expect(page.frameLocator('iframe').getByText(words).first()).toBeVisible();
    await page.getByRole('button', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('iframe')).toBeFocused();
    // The frame, what is in it, and out again.
    const after = page.getByRole('button', { name: 'After' });
    const left = () => after.evaluate((button) => button === document.activeElement);
    for (let presses = 0; presses < 4 && !(await left()); presses += 1) await page.keyboard.press('Tab');
    await expect(after).toBeFocused();
    await page.goto('about:blank');
    host.close();
    // The embed has no scripts: those that the sandbox blocks are the test browser's own.
    const tools = [`request: ${own}/`, 'console: Blocked script execution'];
    expect(heard.filter((one) => !tools.some((start) => one.startsWith(start)))).toEqual([]);
    heard.length = 0;
  });
}

test('only embeds may be framed', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
  expect(await policy('/')).toContain("frame-ancestors 'none'");
  expect(await policy('/q/not-covered/')).toContain("frame-ancestors 'none'");
  expect(await policy('/embed/q/not-covered/')).toContain('frame-ancestors *');
});
