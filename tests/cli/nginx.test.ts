import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const binary = ['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find(
  (file) => spawnSync(file, ['-v']).status === 0,
);
if (binary === undefined) console.warn('nginx is not installed: the site was not tried under its nginx.conf.');

const takePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

describe.skipIf(binary === undefined)('under nginx, below a folder, with the nginx.conf that the build writes', () => {
  let folder = '';
  let site = '';
  let nginx: ChildProcess | null = null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    chmodSync(folder, 0o755); // nginx reads as somebody else
    const out = join(folder, 'www/story');
    const { status, stderr } = spawnSync(
      'node',
      ['--import', 'tsx', 'src/cli/edition.ts', 'tests/pages/14-cup-final.txt', '--out', out],
      { encoding: 'utf8', env: { ...process.env, SITE_URL: 'https://example.org/story/' } },
    );
    expect(status, stderr).toBe(0);
    const port = await takePort();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
      mkdirSync(join(folder, name));
      return `${name}_temp_path ${join(folder, name)};`;
    });
    writeFileSync(
      join(folder, 'test.conf'),
      `pid ${folder}/pid; error_log stderr crit; daemon off; events {}
http { types { text/html html; text/css css; application/javascript js; application/json json; } access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; root ${folder}/www; include ${out}/nginx.conf; } }`,
    );
    nginx = spawn(binary ?? '', ['-c', join(folder, 'test.conf')], { stdio: 'inherit' });
    site = `http://127.0.0.1:${port}/story/`;
    for (let tries = 0; tries < 100; tries += 1) {
      if (await fetch(site).catch(() => null)) return;
      await wait(100);
    }
    throw new Error('nginx did not answer.');
  });
  afterAll(() => {
    nginx?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (path: string, encoding = 'identity') =>
    fetch(site + path, { redirect: 'manual', headers: { 'Accept-Encoding': encoding } });

  it('a page comes compressed, with its policy, and is asked for again on the next visit', async () => {
    const { status, headers } = await ask('', 'gzip');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('a built file is kept for good, one that is not there is not', async () => {
    const name = readdirSync(join(folder, 'www/story/assets')).find((file) => file.endsWith('.js'));
    expect((await ask(`assets/${name}`)).headers.get('cache-control')).toMatch(/immutable$/);
    const missing = await ask('assets/index-old.js');
    expect(missing.status).toBe(404);
    expect(missing.headers.get('cache-control')).toBeNull();
    expect(missing.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('the worker that keeps the site is a script, asked for again each time, and what it is to keep is there', async () => {
    const { status, headers } = await ask('offline.js', 'gzip');
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'application/javascript; charset=utf-8',
      'no-cache',
    ]);
    const script = await (await ask('offline.js')).text();
    const { pages, files } = JSON.parse(/^const site = (.*);$/m.exec(script)?.[1] ?? '');
    expect(files.length).toBeGreaterThan(20);
    for (const path of [...pages, ...files]) expect((await ask(path)).status, path).toBe(200);
  });

  it('an embed may be framed', async () => {
    const { headers } = await ask('embed/q/i-closed-my-eyes-and-hit/');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
  });

  it('an address without its slash leads to the page, one that is not there to the page that says so', async () => {
    const moved = await ask('q/i-closed-my-eyes-and-hit');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/story/q/i-closed-my-eyes-and-hit/']);
    const missing = await ask('no/such/page');
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('data-missing="true"');
  });

  it('what is only for hosts is not shown', async () => {
    for (const name of ['_headers', 'nginx.conf', '.edition.json']) expect((await ask(name)).status, name).toBe(404);
  });
});
