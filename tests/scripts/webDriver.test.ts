import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSession } from '../../scripts/engines/webDriver.ts';

/** What a driver would answer to each request; another request is refused. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'POST /session': { sessionId: 'one', capabilities: { browserVersion: '2.50' } },
  'POST /session/one/execute/sync': 14,
  'POST /session/one/element': { 'element-6066-11e4-a52e-4f735466cecf': 'e1' },
  'POST /session/one/element/e1/click': null,
  'POST /session/one/actions': null,
  'DELETE /session/one/actions': null,
  'DELETE /session/one': null,
};

/** Requests that are never answered. */
const UNANSWERED = new Set<string>();

const asked: { readonly request: string; readonly body: unknown }[] = [];
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const key = `${request.method} ${request.url}`;
  asked.push({ request: key, body: text ? JSON.parse(text) : null });
  if (UNANSWERED.has(key)) return;
  const value = key in ANSWERS ? ANSWERS[key] : { error: 'unknown command', message: 'not in this test' };
  response.writeHead(key in ANSWERS ? 200 : 404).end(JSON.stringify({ value }));
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('a WebDriver session evaluates, clicks, presses keys together and ends, and a refusal is thrown in the driver’s words', async () => {
  const { port } = server.address() as AddressInfo;
  const session = await startSession(`http://127.0.0.1:${port}`, { browserName: 'any' });
  expect(session.version).toBe('2.50');
  expect(await session.evaluate('7 + 7')).toBe(14);
  await session.click('.close');
  await session.press('Control+v');
  await expect(session.back()).rejects.toThrow('POST /session/one/back: unknown command: not in this test');
  await session.quit();
  expect(asked.map(({ request }) => request)).toEqual([
    'POST /session',
    'POST /session/one/execute/sync',
    'POST /session/one/element',
    'POST /session/one/element/e1/click',
    'POST /session/one/actions',
    'DELETE /session/one/actions',
    'POST /session/one/back',
    'DELETE /session/one',
  ]);
  expect(asked[0]?.body).toEqual({ capabilities: { alwaysMatch: { browserName: 'any' } } });
  expect(asked[1]?.body).toEqual({ script: 'return 7 + 7;', args: [] });
  expect(asked[2]?.body).toEqual({ using: 'css selector', value: '.close' });
  const [control, v] = ['\uE009', 'v'];
  expect(asked[4]?.body).toMatchObject({
    actions: [
      {
        actions: [
          { type: 'keyDown', value: control },
          { type: 'keyDown', value: v },
          { type: 'keyUp', value: v },
          { type: 'keyUp', value: control },
        ],
      },
    ],
  });
});

it('a script that the driver never answers for fails in words, and the next one is answered', async () => {
  const { port } = server.address() as AddressInfo;
  const session = await startSession(`http://127.0.0.1:${port}`, {}, { script: 50, other: 30_000 });
  UNANSWERED.add('POST /session/one/execute/sync');
  await expect(session.evaluate('7 + 7')).rejects.toThrow(
    'the driver has not answered POST /session/one/execute/sync in 0.05 s',
  );
  UNANSWERED.clear();
  expect(await session.evaluate('7 + 7')).toBe(14);
});
