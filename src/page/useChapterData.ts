import { useEffect, useState } from 'react';
import { base } from './base.ts';
import type { ChapterId } from './chapters.ts';

export type Loaded<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'failed'; readonly message: string };

/** @throws Error when the file is not there or is not JSON */
export const fetchJson = async <Data>(path: string): Promise<Data> => {
  const response = await fetch(`${base}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return (await response.json()) as Data;
};

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
