import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, type Element } from './htmlSigns.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What the head of a saved page says of it. */
export type HtmlHead = {
  readonly headline: string | null;
  readonly published: string | null;
  /** The address of the page among the archive's own; null when none is given. */
  readonly url: string | null;
};

/** Elements that are looked at; a head has far fewer. */
const MOST_NODES = 5000;

const ARCHIVE = /(^|\.)bbc\.(co\.uk|com)$/;

/**
 * An address of the archive as it is linked to: without the prefix of a web archive, or the one of a printed copy. `null`
 * for an address of any other host, and for one that carries a name or a port to pass for it.
 */
export function cleanAddress(printed: string): string | null {
  const inner = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(.+)$/.exec(printed.trim())?.[1] ?? printed.trim();
  if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(inner) || !URL.canParse(inner)) return null;
  const { protocol, username, password, port, hostname, pathname, search } = new URL(inner);
  if (username !== '' || password !== '' || port !== '' || !ARCHIVE.test(hostname) || pathname === '/') return null;
  return `${protocol}//${hostname}${pathname.replace(/^\/go\/pr\/fr\/-(?=\/)/, '')}${search}`;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The comments before the page and the elements of its head, in order; `meta` and `link` may have slipped into the body. */
function listNodes(tree: { readonly childNodes: readonly Node[] }): readonly Node[] {
  const nodes: Node[] = [];
  const stack = tree.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined && nodes.length < MOST_NODES; node = stack.pop()) {
    nodes.push(node);
    if (isElement(node))
      for (let i = node.childNodes.length - 1; i >= 0; i -= 1) stack.push(node.childNodes[i] as Node);
  }
  return nodes;
}

/** The first that is not `null` of what `read` makes of some nodes. */
function findFirst<N, T>(nodes: readonly N[], read: (node: N) => T | null): T | null {
  for (const node of nodes) {
    const found = read(node);
    if (found !== null) return found;
  }
  return null;
}

/** Reads the head of a parsed page: titles and times as the archive's pages give them, and the page's own address. */
export function readHead(tree: { readonly childNodes: readonly Node[] }): HtmlHead {
  const nodes = listNodes(tree);
  const elements = nodes.filter(isElement);
  const readMeta = (name: string): string | null =>
    findFirst(elements, (element) =>
      element.tagName === 'meta' &&
      [attribute(element, 'name'), attribute(element, 'property')].some((own) => own.toLowerCase() === name)
        ? attribute(element, 'content').replace(/\s+/g, ' ').trim() || null
        : null,
    );
  const saved = findFirst(nodes, (node) =>
    'data' in node ? cleanAddress(/^\s*saved from url=\(\d+\)(\S+)\s*$/.exec(node.data)?.[1] ?? '') : null,
  );
  const canonical = () =>
    findFirst(elements, (element) =>
      element.tagName === 'link' && /(^|\s)canonical(\s|$)/i.test(attribute(element, 'rel'))
        ? cleanAddress(attribute(element, 'href'))
        : null,
    );
  const fromPath = (name: string) => {
    const path = readMeta(name) ?? '';
    return /^\/[^/]/.test(path) ? cleanAddress(`http://news.bbc.co.uk${path}`) : cleanAddress(path);
  };
  return {
    headline: readMeta('headline'),
    published: readMeta('originalpublicationdate'),
    url: saved ?? canonical() ?? cleanAddress(readMeta('og:url') ?? '') ?? fromPath('ukfs_url') ?? fromPath('ifs_url'),
  };
}
