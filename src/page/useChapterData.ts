import { useEffect, useState } from 'react';
import type { ChapterId } from './chapters.ts';
import { fetchJson } from './fetchJson.ts';

export type Loaded<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'failed'; readonly message: string };

/** The data of a chapter, fetched once it is asked for; for null, none is. */
export const useChapterData = <Data>(id: ChapterId | null): Loaded<Data> => {
  const [loaded, setLoaded] = useState<Loaded<Data>>({ status: 'loading' });
  useEffect(
    function loadChapter() {
      if (id === null) return;
      let left = false;
      fetchJson<Data>(`${id}/data.json`).then(
        (data) => left || setLoaded({ status: 'ready', data }),
        (error: Error) => left || setLoaded({ status: 'failed', message: error.message }),
      );
      return () => {
        left = true;
      };
    },
    [id],
  );
  return loaded;
};
