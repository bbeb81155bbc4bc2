import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { LoadedPage } from '../../../src/build/loadPage.ts';
import { devServer } from '../../../src/build/site/devServer.ts';

let root = '';
let server: ViteDevServer;
let http: Server;
let loads = 0;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dev-')));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/facts.json'), '1');
  const load = async () => {
    loads += 1;
    return {
      page: { chapterIds: [] },
      chapters: {},
      files: [{ path: 'article.json', text: `${loads}` }],
    } as never as LoadedPage;
  };
  server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [devServer(load, join(root, 'data'))],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  http = createHttpServer(server.middlewares);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  http.close();
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const ask = async () => {
  const response = await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}/article.json`);
  return response.text();
};

it('the dev server reads the data once, and once more for a file that is edited, added or taken away', async () => {
  expect([await ask(), await ask(), await ask()]).toEqual(['1', '1', '1']);
  const changes = [
    () => writeFileSync(join(root, 'data/facts.json'), '2'),
    () => writeFileSync(join(root, 'data/more.json'), '1'),
    () => rmSync(join(root, 'data/more.json')),
  ];
  for (const [i, change] of changes.entries()) {
    change();
    await vi.waitFor(async () => expect(await ask()).toBe(`${i + 2}`), { timeout: 30_000, interval: 50 });
  }
  expect(await ask()).toBe(`${changes.length + 1}`);
});
