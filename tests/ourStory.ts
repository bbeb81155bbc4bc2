import { loadPage } from '../src/build/loadPage.ts';

/**
 * Everything that our own page is made of. It takes seconds to load, most of them in the model, and never changes: the test files share it.
 */
export const { page, chapters, files } = await loadPage('.');
