import type { Page } from 'puppeteer-core';

/** https://www.w3.org/TR/webdriver-bidi/#types-log-logentry */
export type Entry = {
  readonly type: string;
  readonly level: string;
  readonly text: string | null;
  readonly timestamp: number;
  readonly source: { readonly realm: string };
};

/** What puppeteer keeps to itself: the log as the protocol gives it, with the document (its realm) that each entry is of. */
export type Context = {
  readonly defaultRealm: { readonly id: string };
  on(event: 'log', listener: (event: { readonly entry: Entry }) => void): unknown;
};

export const contextOf = (page: Page) =>
  (page.mainFrame() as unknown as { readonly browsingContext: Context }).browsingContext;

/**
 * Listens to a window. Firefox stops what is on its way when a document is left, reports that as an error (“A ServiceWorker intercepted the
 * request and encountered an unexpected error”, where the worker had answered), and the part of the page that waited for it fails: of
 * the document that is being left nothing is kept, of the one that comes everything. What Firefox
 * tells a second time, because Back has brought the document again (with a new realm), is not heard again.
 */
export const listenTo = (context: Context, keep: (complaint: string) => void) => {
  let left: string | null = null;
  const told = new Set<string>();
  context.on('log', ({ entry: { type, level, text, timestamp, source } }) => {
    if (level !== 'error') return;
    const once = `${timestamp} ${text}`;
    if (source.realm !== left && !told.has(once)) keep(`${type === 'console' ? 'console' : 'thrown'}: ${text}`);
    told.add(once);
  });
  return {
    leave: () => {
      left = context.defaultRealm.id;
    },
    /** The document was not left after all: Back and Forward may only have changed its address. */
    stay: () => {
      left = null;
    },
  };
};
