import type { PageSource } from '../page/pageData.ts';
import type { Source } from '../page/record.ts';

/** A place of the site that leans on a source. */
export type SourceUse = {
  readonly words: string;
  /** Within the site, without its base; null when the use has no place of its own on the page. */
  readonly path: string | null;
};

export type ListedSource = PageSource &
  Pick<Source, 'kind' | 'read' | 'via' | 'ourTitle' | 'lang'> & {
    /** The same document under its other number. */
    readonly sameAs: string | null;
    readonly uses: readonly SourceUse[];
  };

export type DownloadLink = { readonly path: string; readonly words: string };

/** A data file to download: what it holds, in which forms, and the file with its JSON Schema when it has one. */
export type Offer = {
  readonly holds: string;
  readonly forms: readonly DownloadLink[];
  readonly schema: string | null;
};

/** The chapter of sources: every one of them, in the order of their numbers, and the downloads. */
export type SourcesData = { readonly sources: readonly ListedSource[]; readonly offers: readonly Offer[] };
