type Method = 'GET' | 'POST' | 'DELETE';

/** What a driver answers with when it could not do something: https://www.w3.org/TR/webdriver/#errors */
type Failure = { readonly error: string; readonly message: string };

const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

/**
 * How long the driver may take. WebKit's never answers for a script that comes while the page is being left, and goes on with the next one: so
 * whoever waits for something to be seen has to be able to ask again.
 */
const LIMITS_MS = { script: 5_000, other: 30_000 };

/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** https://www.w3.org/TR/webdriver/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The presses and, in the other order, the releases of keys that are held together. */
const pressTogether = (chord: string) => {
  const values = chord.split('+').map((key) => KEYS[key] ?? key);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  return [...down, ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
};

/**
 * A session of the W3C's WebDriver: as much of it as the journey needs.
 * @throws Error with the driver's own words when it refuses, and with ours when it does not answer
 */
export async function startSession(
  driver: string,
  alwaysMatch: Readonly<Record<string, unknown>>,
  limitsMs = LIMITS_MS,
) {
  const ask = async (method: Method, path: string, body: unknown = {}): Promise<unknown> => {
    const limitMs = path.endsWith('/execute/sync') ? limitsMs.script : limitsMs.other;
    const response = await fetch(`${driver}${path}`, {
      method,
      signal: AbortSignal.timeout(limitMs),
      ...(method === 'POST' && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
      throw new Error(`the driver has not answered ${method} ${path} in ${limitMs / 1000} s`);
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (isFailure(value)) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
  const { sessionId, capabilities } = (await ask('POST', '/session', { capabilities: { alwaysMatch } })) as {
    readonly sessionId: string;
    readonly capabilities: Readonly<Record<string, unknown>>;
  };
  const own = (method: Method, path: string, body?: unknown) => ask(method, `/session/${sessionId}${path}`, body);
  const find = async (selector: string): Promise<string> => {
    const found = (await own('POST', '/element', { using: 'css selector', value: selector })) as Record<string, string>;
    return `/element/${found[ELEMENT]}`;
  };
  const act = async (input: Readonly<Record<string, unknown>>) => {
    await own('POST', '/actions', { actions: [input] });
    await own('DELETE', '/actions');
  };
  return {
    version: String(capabilities.browserVersion),
    go: async (url: string) => void (await own('POST', '/url', { url })),
    back: async () => void (await own('POST', '/back')),
    forward: async () => void (await own('POST', '/forward')),
    evaluate: (expression: string) => own('POST', '/execute/sync', { script: `return ${expression};`, args: [] }),
    click: async (selector: string) => void (await own('POST', `${await find(selector)}/click`)),
    type: (words: string) =>
      act({ type: 'key', id: 'keys', actions: [...words].flatMap((letter) => pressTogether(letter)) }),
    press: (chord: string) => act({ type: 'key', id: 'keys', actions: pressTogether(chord) }),
    drag: ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerMove', x: Math.round((x + toX) / 2), y: Math.round((y + toY) / 2), duration: 100 },
          { type: 'pointerMove', x: Math.round(toX), y: Math.round(toY), duration: 100 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    windows: async () => (await own('GET', '/window/handles')) as readonly string[],
    switchTo: async (handle: string) => void (await own('POST', '/window', { handle })),
    resize: async (width: number, height: number) => void (await own('POST', '/window/rect', { width, height })),
    closeWindow: async () => void (await own('DELETE', '/window')),
    quit: async () => void (await own('DELETE', '')),
  };
}
