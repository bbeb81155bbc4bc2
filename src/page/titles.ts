import type { ViewState } from './address/viewState.ts';
import { findChapter } from './chapters.ts';
import { beginWithBlock } from './nameBlock.ts';
import type { PageData } from './pageData.ts';
import { findSpeaker, nameEntry, type Selection, selectWanted } from './selection.ts';

/** What was chosen in the article, on its map or among its statements, in the words of a tab; null when it is nothing. */
const nameChosen = (page: PageData, { quote, blockId, region, entry, place }: Selection): string | null => {
  if (quote) {
    const speaker = findSpeaker(page, quote.speakerId);
    return `${speaker?.name ?? page.archive.outlet}: ${quote.title}`;
  }
  const name = region?.name ?? place?.name ?? (entry && nameEntry(page, entry));
  if (name) return `${name}: ${page.story.name}`;
  return blockId === null ? null : `${beginWithBlock(page, blockId)}: ${page.story.name}`;
};

/** The title of a view, built or living: of what was chosen, else of the chapter that the address opens, else of the story. */
export const titleOf = (page: PageData, view: ViewState, selection: Selection): string => {
  const chosen = view.chapter === null ? nameChosen(page, selection) : null;
  if (chosen !== null) return chosen;
  const chapter = findChapter(view.chapter ?? selectWanted(page, view));
  return chapter ? `${chapter.title}: ${page.story.name}` : `${page.story.name}: ${page.archive.headline}`;
};
