import { expect, it } from 'vitest';
import { readBody, refuseWriter } from '../../../src/build/review/guard.ts';

type Request = Parameters<typeof refuseWriter>[0];

const request = (headers: object = {}, method = 'PUT'): Request =>
  ({
    method,
    socket: { localPort: 5173 },
    headers: {
      host: '127.0.0.1:5173',
      origin: 'http://127.0.0.1:5173',
      'content-type': 'application/json',
      ...headers,
    },
  }) as Request;

it('the page of the review may write, under either name of this machine', () => {
  expect(refuseWriter(request())).toBeNull();
  expect(refuseWriter(request({ host: 'localhost:5173', origin: 'http://localhost:5173' }))).toBeNull();
});

it.each([
  ['another page on the web', { origin: 'https://example.org' }, 403],
  ['another server on this machine', { origin: 'http://127.0.0.1:8080' }, 403],
  ['a request that does not say where it comes from', { origin: undefined }, 403],
  [
    'a name that somebody else owns and has made to point here',
    { host: 'evil.test:5173', origin: 'http://evil.test:5173' },
    403,
  ],
  ['a form, which any page can send without asking', { 'content-type': 'text/plain' }, 415],
])('%s may not', (_who, headers, status) => {
  expect(refuseWriter(request(headers))?.status).toBe(status);
});

it('nothing is written by a link or an image', () => {
  expect(refuseWriter(request({}, 'GET'))?.status).toBe(405);
});

async function* send(...parts: readonly string[]) {
  for (const part of parts) yield Buffer.from(part);
}

it('a body that comes in pieces is one JSON text; what is none, or is too long, is refused', async () => {
  expect(await readBody(send('{"a":', '1}'))).toEqual({ json: { a: 1 } });
  expect(await readBody(send('{"a":'))).toMatchObject({ status: 400 });
  expect(await readBody(send('"', 'x'.repeat(300_000), '"'))).toMatchObject({ status: 413 });
});
