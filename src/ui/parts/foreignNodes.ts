/**
 * Patches `Node.prototype` and `Text.prototype`. Browser translators and highlighters replace, move, split or wrap React's text nodes.
 * React then throws on removal, or updates nodes that are no longer in the document. This puts each text node back just before React
 * touches it; the translator then translates it anew.
 */
import { isOurs } from './watchForeignNodes.ts';

/** What stands for a text of ours, or beside it. */
type Traces = { readonly parent: Node; readonly next: Node | null; readonly nodes: Set<ChildNode> };

const traces = new WeakMap<Text, Traces>();
const { removeChild, insertBefore } = Node.prototype;

const noteTrace = (text: Text, { target, nextSibling }: MutationRecord, node: ChildNode | null): void => {
  const known = traces.get(text) ?? { parent: target, next: nextSibling, nodes: new Set() };
  if (node) known.nodes.add(node);
  traces.set(text, known);
};

/** Puts a text back in place of what stands for it. */
const restore = (text: Node | null): void => {
  const known = text instanceof Text ? traces.get(text) : undefined;
  if (!known || !(text instanceof Text)) return;
  traces.delete(text);
  const { parent, next, nodes } = known;
  const there = [...nodes].filter((node) => node.parentNode === parent);
  if (text.parentNode !== parent) {
    const before = there[0] ?? (next?.parentNode === parent ? next : null);
    insertBefore.call(parent, text, before);
  }
  for (const node of there) removeChild.call(parent, node);
};

let isPatched = false;

const patch = (): void => {
  if (isPatched) return;
  isPatched = true;
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    restore(child);
    if (child.parentNode === this) return removeChild.call(this, child) as T;
    child.parentNode?.removeChild(child);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    restore(before);
    let place = before;
    while (place && place.parentNode !== this) place = place.parentNode;
    return insertBefore.call(this, node, place) as T;
  };
  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');
  Object.defineProperty(Text.prototype, 'nodeValue', {
    configurable: true,
    get(this: Text) {
      return value?.get?.call(this);
    },
    set(this: Text, words: string) {
      restore(this);
      value?.set?.call(this, words);
    },
  });
};

/** The text of ours that a foreign node was put beside. */
const textBeside = (from: Node | null, step: 'previousSibling' | 'nextSibling'): Text | null => {
  for (let node = from; node; node = node[step]) {
    if (isOurs(node)) return node instanceof Text ? node : null;
  }
  return null;
};

/** Takes down what a change by others did to a text of ours. */
export const noteForeignNodes = (record: MutationRecord): void => {
  const added = [...record.addedNodes].filter((node) => !isOurs(node)) as ChildNode[];
  const lost = [...record.removedNodes].filter((node): node is Text => node instanceof Text && isOurs(node));
  // React's own removals are of texts that have no traces, and leave no foreign node behind.
  if (added.length === 0 && !lost.some((text) => text.isConnected)) return;
  const text =
    lost[0] ?? textBeside(record.previousSibling, 'previousSibling') ?? textBeside(record.nextSibling, 'nextSibling');
  if (!text) return;
  patch();
  for (const one of lost) noteTrace(one, record, null);
  for (const node of added) noteTrace(text, record, node);
};
