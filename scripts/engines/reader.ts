import { type Driver, formatCall, type Point } from './driver.ts';

const PATIENCE_MS = 20_000;

/** What a reader does and sees on the page, in any engine: each waits until it can be, and fails in words when it cannot. */
export const createReader = (driver: Driver, origin: string) => {
  const see = <Args extends readonly unknown[], Value>(
    call: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>> => driver.evaluate(formatCall(call, ...args)) as Promise<Awaited<Value>>;

  /** Waits until what is seen is true; a page that is on its way to another one is asked again. */
  const until = async <Args extends readonly unknown[]>(
    what: string,
    call: (...args: Args) => boolean | undefined,
    ...args: Args
  ) => {
    const end = Date.now() + PATIENCE_MS;
    let why = '';
    while (Date.now() < end) {
      try {
        if (await see(call, ...args)) return;
        why = '';
      } catch (error) {
        why = `: ${error instanceof Error ? error.message : String(error)}`;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never seen: ${what}${why}`);
  };

  const isThere = (selector: string) => until(selector, (wanted) => document.querySelector(wanted) !== null, selector);
  const isGone = (selector: string) =>
    until(`no ${selector}`, (wanted) => document.querySelector(wanted) === null, selector);
  const isReady = () => isThere('html[data-ready="true"]');
  const reads = (selector: string, words: string) =>
    until(
      `“${words}” in ${selector}`,
      (wanted, part) => document.querySelector(wanted)?.textContent?.includes(part),
      selector,
      words,
    );
  /** Waits until the address, from its path on, is this one. */
  const isAt = (path: string) =>
    until(`the address ${path}`, (wanted) => location.href.slice(location.origin.length) === wanted, path);
  const address = () => see(() => location.href);
  const open = async (path: string) => {
    await driver.go(new URL(path, origin).href);
    await isReady();
  };
  const center = (selector: string) =>
    see((wanted) => document.querySelector(wanted)?.scrollIntoView({ block: 'center', behavior: 'instant' }), selector);
  const click = async (selector: string) => {
    await isThere(selector);
    await center(selector);
    await driver.click(selector);
  };
  const focus = async (selector: string) => {
    await isThere(selector);
    await see((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  };

  /** Drags over words of a paragraph, from the middle of their first letter to the end of the last. */
  const dragOver = async (paragraph: string, words: string) => {
    await center(paragraph);
    const ends = await see(
      (wanted, part): readonly [Point, Point] | null => {
        const one = document.querySelector(wanted);
        const start = one?.textContent?.indexOf(part) ?? -1;
        if (!one || start < 0) return null;
        const edge = (offset: number, isEnd: boolean): Point => {
          const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          let before = 0;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.textContent?.length ?? 0;
            if (offset < before + length) {
              const range = document.createRange();
              range.setStart(node, offset - before);
              range.setEnd(node, offset - before + 1);
              const { left, right, top, height } = range.getBoundingClientRect();
              return [isEnd ? right : left + 1, top + height / 2];
            }
            before += length;
          }
          return [0, 0];
        };
        return [edge(start, false), edge(start + part.length - 1, true)];
      },
      paragraph,
      words,
    );
    if (ends === null) throw new Error(`“${words}” is not in ${paragraph}`);
    await driver.drag(...ends);
  };

  return { see, until, isThere, isGone, isReady, reads, isAt, address, open, click, focus, dragOver };
};

export type Reader = ReturnType<typeof createReader>;
