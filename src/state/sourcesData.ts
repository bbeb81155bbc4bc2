import type { PageSource } from './page.ts';

/** The chapter of sources: every one of them, in the order of their numbers. */
export type SourcesData = { readonly sources: readonly PageSource[] };
