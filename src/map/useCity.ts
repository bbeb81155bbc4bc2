import { useCallback, useRef, useState } from 'react';
import { fetchJson } from '../page/fetchJson.ts';
import type { CityAnswer, CityAnswers } from '../page/pageData.ts';
import { announce } from '../ui/reader/announce.ts';

/** The city that was tried, and what was found for it: undefined until that has come, null when it could not be fetched. */
export type TriedCity = { readonly id: string; readonly found?: CityAnswer | null };

export const FAILED = 'The answer could not be loaded. Try again.';

/** The city that a reader tries, and a function to try another, '' for none. Of answers that cross, the last one asked for counts. */
export const useCity = (): readonly [city: TriedCity | null, choose: (id: string) => Promise<void>] => {
  const [city, setCity] = useState<TriedCity | null>(null);
  const asked = useRef('');
  const choose = useCallback(async (id: string) => {
    asked.current = id;
    setCity(id === '' ? null : { id });
    if (id === '') return;
    const found = await fetchJson<CityAnswers>('answers.json').then(
      (answers) => answers[id] ?? null,
      () => null,
    );
    if (asked.current !== id) return;
    setCity({ id, found });
    announce(found?.words ?? FAILED);
  }, []);
  return [city, choose];
};
