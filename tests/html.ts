/** An element as the server printed it: enough of a document to ask for its parts, without a browser. */
export type Element = {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
};

const voidTags = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const token = /<!--.*?-->|<\/[\w-]+>|<([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>|[^<]+/gs;

const decode = (text: string): string => text.replace(/&([\w#]+);/g, (whole, name) => entities[name] ?? whole);

/**
 * Reads HTML as React prints it: every element but the void ones closed, every attribute quoted.
 * @throws Error at anything else
 */
export const parseHtml = (html: string): Element => {
  const root: Element & { children: (Element | string)[] } = { tag: 'root', attributes: new Map(), children: [] };
  const open = [root];
  let read = 0;
  for (const [whole, tag, attributes = ''] of html.matchAll(token)) {
    read += whole.length;
    const parent = open.at(-1) ?? root;
    if (whole.startsWith('<!--')) continue;
    if (whole.startsWith('</')) {
      if (parent.tag !== whole.slice(2, -1)) throw new Error(`${whole} closes <${parent.tag}>`);
      open.pop();
    } else if (tag === undefined) {
      parent.children.push(decode(whole));
    } else {
      const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
      const element = {
        tag,
        attributes: new Map(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), decode(value)] as const)),
        children: [],
      };
      parent.children.push(element);
      if (!voidTags.has(tag)) open.push(element);
    }
  }
  if (read !== html.length || open.length !== 1) throw new Error('This is not HTML as React prints it.');
  return root;
};

/** Every element within another, in document order. */
export const findAll = (within: Element, fits: (element: Element) => boolean): readonly Element[] =>
  within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(fits(child) ? [child] : []), ...findAll(child, fits)],
  );

/** @throws Error when there is not exactly one such element */
export const findOne = (within: Element, fits: (element: Element) => boolean): Element => {
  const found = findAll(within, fits);
  if (found[0] === undefined || found.length !== 1) throw new Error(`${found.length} elements fit, not one: ${fits}`);
  return found[0];
};

export const attribute = (element: Element, name: string): string | null => element.attributes.get(name) ?? null;

export const hasClass =
  (name: string) =>
  (element: Element): boolean =>
    (attribute(element, 'class') ?? '').split(' ').includes(name);

export const hasId =
  (id: string) =>
  (element: Element): boolean =>
    attribute(element, 'id') === id;

/** The words of an element, without those of the elements in it that `leave` names. */
export const textOf = (element: Element, leave: (element: Element) => boolean = () => false): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : leave(child) ? '' : textOf(child, leave)))
    .join('');
