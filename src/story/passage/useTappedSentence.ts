import { useEffect } from 'react';
import type { PageData } from '../../page/pageData.ts';
import { isSelecting } from './requests.ts';
import { sentenceAt } from './sentenceAt.ts';

/** While there is a `choose`, it is told which sentence was tapped, by its place among all, and whether Shift was held. */
export const useTappedSentence = (page: PageData, choose: ((to: number, isLonger: boolean) => void) | null): void =>
  useEffect(() => {
    if (choose === null) return;
    const tap = (event: MouseEvent) => {
      const isText = event.target instanceof Element && event.target.closest('#article p');
      const to = isText && !isSelecting() ? sentenceAt(page, event.clientX, event.clientY) : null;
      if (to === null) return;
      // A place or a term in it is not what was meant.
      event.preventDefault();
      event.stopPropagation();
      choose(to, event.shiftKey);
    };
    document.addEventListener('click', tap, true);
    return () => document.removeEventListener('click', tap, true);
  }, [page, choose]);
