/** A place in the window, in pixels from its top left corner. */
export type Point = readonly [x: number, y: number];

/** A key by the name that browsers give it, alone or behind Control: `Escape`, `ArrowRight`, `Control+v`. */
export type Key = string;

/** What the journey asks of a browser: no more than both WebDriver BiDi and the older WebDriver have. */
export type Driver = {
  /** Name and version, as the browser itself says. */
  readonly name: string;
  /** What the browser could not be listened to for, in a sentence; null when every complaint of the page is heard. */
  readonly deaf: string | null;
  /** Opens a new window whose page has this size and takes it as the window that all else is about. */
  open(width: number, height: number): Promise<void>;
  /** Closes the window that was opened last and returns to the one before it. */
  close(): Promise<void>;
  go(url: string): Promise<void>;
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** A click in the middle of the first element that the selector names. */
  click(selector: string): Promise<void>;
  /** Chooses an option of a select by its words. */
  choose(selector: string, option: string): Promise<void>;
  /** Types words where the focus is. */
  type(words: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Goes with the pressed mouse from one point to another. */
  drag(from: Point, to: Point): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** The errors of the page that were heard since this was last asked. */
  takeComplaints(): readonly string[];
  quit(): Promise<void>;
};

/** How an engine is looked for and started. */
export type Engine = {
  readonly name: string;
  /** What starts it; or, in words that can stand behind "because", why it cannot be started. */
  find(): { readonly start: () => Promise<Driver> } | { readonly missing: string };
};

/**
 * A function and its arguments as one expression for the page; what it needs has to be in it. `__name` is what tsx writes
 * around a function that has a name.
 */
export const formatCall = <Args extends readonly unknown[]>(call: (...args: Args) => unknown, ...args: Args): string =>
  `((__name) => (${call})(${args.map((one) => JSON.stringify(one)).join(', ')}))((named) => named)`;
