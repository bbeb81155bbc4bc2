import { useMemo } from 'react';
import type { PageData } from './page.ts';
import { useChapterData } from './useChapterData.ts';
import { noPlaces, type Places } from './viewModel.ts';
import type { ViewState } from './viewState.ts';

/** The record, fetched once the address asks for one of its places. */
export const usePlaces = ({ chapterIds }: PageData, { where, show }: ViewState): Places => {
  const asked = where !== null && show !== 'article' && chapterIds.includes('timeline');
  const loaded = useChapterData(asked ? 'timeline' : null);
  return useMemo(() => (asked ? { ...noPlaces, ...loaded } : noPlaces), [asked, loaded]);
};
