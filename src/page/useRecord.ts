import { useMemo } from 'react';
import type { ViewState } from './address/viewState.ts';
import type { PageData } from './pageData.ts';
import type { RecordChapter } from './recordChapter.ts';
import { type RecordState, unaskedRecord } from './selection.ts';
import { useChapterData } from './useChapterData.ts';

/** The record, fetched once the address asks for one of its places. */
export const useRecord = ({ chapterIds }: PageData, { where, show }: ViewState): RecordState => {
  const asked = where !== null && show !== 'article' && chapterIds.includes('timeline');
  const loaded = useChapterData<RecordChapter>(asked ? 'timeline' : null);
  return useMemo(() => (asked ? { ...unaskedRecord, ...loaded } : unaskedRecord), [asked, loaded]);
};
