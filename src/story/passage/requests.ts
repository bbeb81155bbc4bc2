import { areSingleKeysOn } from '../../ui/reader/singleKeys.ts';

/** What calls for the tools of a passage: words selected in the article, or the sentence cursor. */
export type PassageRequest = 'selection' | 'sentences';

const typing = 'input, textarea, select, [contenteditable]';

/** Whether words of the article are selected. */
export const isSelecting = (): boolean => {
  const selection = getSelection();
  const article = document.getElementById('article');
  return !!selection && !selection.isCollapsed && !!article && selection.getRangeAt(0).intersectsNode(article);
};

/**
 * Calls `on` when the reader selects words of the article, presses S with the focus in it, or presses the button that
 * stands for that key (`data-sentences`). Returns what stops it.
 */
export const listenForPassages = (on: (request: PassageRequest) => void): (() => void) => {
  const select = () => {
    if (isSelecting()) on('selection');
  };
  const press = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key.toLowerCase() !== 's' || !areSingleKeysOn() || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || !target.closest('#article') || target.closest(typing)) return;
    event.preventDefault();
    on('sentences');
  };
  const click = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('[data-sentences]')) on('sentences');
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('selectionchange', select, { signal });
  document.addEventListener('keydown', press, { signal });
  document.addEventListener('click', click, { signal });
  return () => listening.abort();
};
