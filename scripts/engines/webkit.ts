import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Driver, type Engine, formatCall } from './driver.ts';
import { findProgram, MINI_BROWSER, sayMissing, WEBKIT_DRIVER, XVFB } from './programs.mjs';
import { startSession } from './webDriver.ts';

const PATIENCE_MS = 20_000;

/** Waits until something is there; what throws is not there yet. */
async function until<Value>(what: string, ask: () => Promise<Value | null>): Promise<Value> {
  const end = Date.now() + PATIENCE_MS;
  let why = '';
  for (;;) {
    const value = await ask().catch((error: unknown) => {
      why = `: ${error}`;
      return null;
    });
    if (value !== null) return value;
    if (Date.now() > end) throw new Error(`${what} did not come${why}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A port that nothing listens on. */
const findPort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

/** A screen that nobody sees; which number it got it says itself. */
async function startScreen(path: string) {
  const screen = spawn(path, ['-displayfd', '1', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    screen.stdout.on('data', (words: Buffer) => {
      said += words;
      if (said.includes('\n')) resolve(said.trim());
    });
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('Xvfb ended')));
  });
  return { screen, display: `:${number}` };
}

/**
 * Keeps the page's complaints from now on, in the page; returns those since it was last called. A page that is being left complains of what
 * WebKit then stops loading, of a style sheet at times only when Back brings it: that is not kept.
 */
const listen = (): readonly string[] => {
  const kept: string[] | undefined = Reflect.get(window, 'complaints');
  if (kept) return kept.splice(0);
  const heard: string[] = [];
  const keep = (words: string) => {
    const isStopped = Reflect.get(window, 'wasLeft') === true && words.includes('Unable to preload CSS');
    if (Reflect.get(window, 'isLeft') !== true && !isStopped) heard.push(words);
  };
  Object.assign(window, { complaints: heard });
  // Back may bring it again, or change nothing but its address.
  for (const event of ['pageshow', 'popstate']) addEventListener(event, () => Object.assign(window, { isLeft: false }));
  const write = console.error.bind(console);
  console.error = (...words) => {
    keep(`console: ${words.join(' ')}`);
    write(...words);
  };
  addEventListener('error', ({ message }) => keep(`thrown: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => keep(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    keep(`policy: ${violatedDirective} ${blockedURI}`),
  );
  return [];
};

async function start(driverPath: string, binary: string, screenPath: string): Promise<Driver> {
  const children: ChildProcess[] = [];
  const stop = () => {
    for (const child of children) child.kill();
  };
  try {
    const { screen, display } = await startScreen(screenPath);
    children.push(screen);
    const port = await findPort();
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11' };
    children.unshift(spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env }));
    const driver = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver', () => fetch(`${driver}/status`));
    const session = await startSession(driver, {
      // The journey waits by itself, and can listen to the page the sooner.
      pageLoadStrategy: 'none',
      timeouts: { pageLoad: PATIENCE_MS, script: PATIENCE_MS },
      'webkitgtk:browserOptions': {
        binary,
        args: ['--automation', '--javascript-can-open-windows-automatically=true'],
      },
    });
    const heard: string[] = [];
    /** The windows that are open, the one in use last; the first is the browser's own, whose toolbar is wider than a phone. */
    const windows = [...(await session.windows())];
    const evaluate = async (expression: string) => {
      const call = `[${formatCall(listen)}, ${expression}]`;
      const [complaints = [], value] = (await session.evaluate(call)) as [string[], unknown];
      heard.push(...complaints);
      return value;
    };
    const leave = () => evaluate('void Object.assign(window, { isLeft: true, wasLeft: true })');
    return {
      name: `WebKitGTK ${session.version}`,
      deaf: 'what a page complains of in its first moments',
      open: async (width, height) => {
        await session.switchTo(windows[0] ?? '');
        const features = `popup,width=${width},height=${height}`;
        await session.evaluate(`void window.open('about:blank', '_blank', '${features}')`);
        const next = await until('a window', async () => {
          const all = await session.windows();
          return all.find((handle) => !windows.includes(handle)) ?? null;
        });
        windows.push(next);
        await session.switchTo(next);
        await session.resize(width, height);
      },
      close: async () => {
        await evaluate('null'); // what it complained of at the end
        await session.closeWindow();
        windows.pop();
        await session.switchTo(windows.at(-1) ?? '');
      },
      go: async (url) => {
        await leave();
        await session.go(url);
        await until(url, async () => ((await evaluate('!window.isLeft')) === true ? true : null));
      },
      evaluate,
      click: session.click,
      choose: async (selector, option) => {
        const find = (wanted: string, words: string) =>
          [...(document.querySelector<HTMLSelectElement>(wanted)?.options ?? [])].findIndex(
            ({ text }) => text === words,
          );
        const index = Number(await evaluate(formatCall(find, selector, option)));
        await session.click(`${selector} option:nth-of-type(${index + 1})`);
      },
      type: session.type,
      press: session.press,
      drag: session.drag,
      back: () => leave().then(session.back),
      forward: () => leave().then(session.forward),
      takeComplaints: () => heard.splice(0),
      quit: async () => {
        await session.quit().finally(stop);
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** WebKitGTK's own small browser on a screen that nobody sees, by the W3C's WebDriver. */
export const webkit: Engine = {
  name: 'WebKit',
  find: () => {
    const [driver, browser, screen] = [findProgram(WEBKIT_DRIVER), findProgram(MINI_BROWSER), findProgram(XVFB)];
    if (driver === null) return { missing: sayMissing(WEBKIT_DRIVER) };
    if (browser === null) return { missing: sayMissing(MINI_BROWSER) };
    if (screen === null) return { missing: sayMissing(XVFB) };
    return { start: () => start(driver, browser, screen) };
  },
};
