import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Serves files as the plainest of hosts does, without a header of ours, below the path `base`. `deploy` puts another folder there,
 * `delay` lets every answer wait, `fail` answers everything with status 503, `stop` takes the server away.
 */
export async function serveBelow(base: string, first: string) {
  let folder: string | null = first;
  let waitMs = 0;
  const server = createServer(async (request, response) => {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '/none';
    if (folder === null) return response.writeHead(503).end();
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = await readFile(file);
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    deploy: (next: string) => {
      folder = next;
    },
    delay: (ms: number) => {
      waitMs = ms;
    },
    fail: () => {
      folder = null;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
