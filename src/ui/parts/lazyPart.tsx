import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A part whose code is fetched when it is first drawn; `fallback` stands in its place until then. When the fetch fails the part throws,
 * for the `Part` round it to catch, and is fetched again when it is drawn anew: unlike `React.lazy`, which keeps a failure for good.
 */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let loaded: ComponentType<Props> | null = null;
  const fetchOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  /** Fetches the part before it is drawn, for its first drawing to be its own; a failure is left to that drawing. */
  const preload = () => fetchOnce().catch(() => {});
  return Object.assign(
    ({ fallback = null, ...props }: Props & { readonly fallback?: ReactNode }): ReactNode => {
      const [Content, setContent] = useState(() => loaded);
      const [error, setError] = useState<unknown>(null);
      useEffect(
        function fetchPart() {
          if (Content) return;
          let left = false;
          fetchOnce().then(
            (part) => left || setContent(() => part),
            (reason: unknown) => left || setError(reason ?? new Error('not loaded')),
          );
          return () => {
            left = true;
          };
        },
        [Content],
      );
      if (error !== null) throw error;
      return Content ? <Content {...(props as unknown as Props)} /> : fallback;
    },
    { preload },
  );
};
