import { type ComponentType, useState, useSyncExternalStore } from 'react';
import { lazyPart } from './lazyPart.tsx';

/** A constant object: with a new one React would reset `innerHTML`. */
const asItStands = { __html: '' };
const neverChanges = () => () => {};
const inBrowser = typeof document !== 'undefined';
const parts: (() => Promise<unknown>)[] = [];

/** Loads every part that is printed; awaited by the build before it renders a page. */
export const loadPrintedParts = () => Promise.all(parts.map((load) => load()));

/**
 * A part that is only read, like a table of links: the build prints it, and as long as it shows the same (`of` names what), React leaves
 * that HTML alone and its code is not fetched. It holds no control but links and folds, which work by themselves.
 */
export const printedPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Content = lazyPart(load);
  if (!inBrowser) parts.push(Content.preload);
  return ({ of, ...props }: Props & { readonly of: string }) => {
    const isHydrating = useSyncExternalStore(
      neverChanges,
      () => false,
      () => inBrowser,
    );
    const [printed, setPrinted] = useState(isHydrating ? of : null);
    if (printed !== null && printed !== of) setPrinted(null); // once it has shown something else, what was printed is gone
    if (printed === of) return <div key="printed" suppressHydrationWarning dangerouslySetInnerHTML={asItStands} />;
    return (
      <div>
        <Content {...(props as unknown as Props)} />
      </div>
    );
  };
};
