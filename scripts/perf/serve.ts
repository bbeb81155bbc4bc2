import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

type Body = { readonly type: string; readonly bytes: Buffer; readonly brotli: boolean; readonly cache: string };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

function createBody(path: string, bytes: Buffer): Body {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const brotli = !/^(?:image\/png|font\/)/.test(type);
  const cache = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { type, bytes: brotli ? brotliCompressSync(bytes) : bytes, brotli, cache };
}

/** The files of a folder by their path on the server, compressed beforehand as a good host would. */
function loadFolder(folder: string): readonly (readonly [string, Body])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(`${folder}/${name}`).isFile())
    .map((name) => {
      const path = `/${name.replaceAll('\\', '/')}`;
      return [path.replace(/\/index\.html$/, '/'), createBody(path, readFileSync(`${folder}/${name}`))];
    });
}

/** Serves a folder, and further files by their paths on the server, on the loopback; the address comes back with a way to stop. */
export async function serve(folder: string, more: ReadonlyMap<string, Buffer> = new Map()) {
  const bodies = new Map(loadFolder(folder));
  for (const [path, bytes] of more) bodies.set(path.replace(/\/index\.html$/, '/'), createBody(path, bytes));
  const server = createServer((request, response) => {
    const body = bodies.get(new URL(request.url ?? '/', 'http://loopback').pathname);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': body.type,
      'content-length': body.bytes.length,
      'cache-control': body.cache,
      ...(body.brotli ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
    });
    response.end(body.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
