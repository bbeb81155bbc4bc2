import type { ClaimsData } from '../claims/claimsData.ts';
import type { WhyData } from '../model/modelData.ts';
import type { ChapterId } from '../page/chapters.ts';
import type { RecordChapter } from '../page/recordChapter.ts';
import type { SourcesData } from '../sources/sourcesData.ts';

/** What each chapter is made of, besides the page's own data; served as `<id>/data.json`. */
export type ChapterData = {
  readonly why: WhyData;
  readonly claims: ClaimsData;
  readonly timeline: RecordChapter;
  readonly sources: SourcesData;
};

/** The data of the chapters that a story has data for. */
export type SomeChapterData = { readonly [Id in ChapterId]?: ChapterData[Id] };
