import { useEffect, useRef } from 'react';
import { cardIsThere } from '../map/card/Card.tsx';
import { isAnythingChosen, nothingChosen } from '../page/address/layOver.ts';
import { changeView, takeFragment } from '../page/address/useViewLinks.ts';
import { lastCause, useRepeats } from '../page/address/useViewState.ts';
import type { ViewState } from '../page/address/viewState.ts';
import { beginWithBlock } from '../page/nameBlock.ts';
import type { PageData } from '../page/pageData.ts';
import { nameEntry, type Selection } from '../page/selection.ts';
import { announce } from '../ui/reader/announce.ts';
import { fontsSettled, nextPaint, still, watchReader } from '../ui/reader/settle.ts';
import { goWhenDrawn } from './goWhenDrawn.ts';
import { useFocusReturn } from './useFocusReturn.ts';

type Arrival = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly selection: Selection;
  /** What was chosen is still on its way. */
  readonly waiting: boolean;
};

/** Where a view takes the reader, and the sentence that is spoken. A card comes to the reader: the page stays where it is. */
type Goal = { readonly find: string; readonly isCard: boolean; readonly say: string };

const goalOf = ({ page, selection }: Pick<Arrival, 'page' | 'selection'>): Goal | null => {
  const { quote, blockId, region, entry, place } = selection;
  if (quote) {
    const speaker = page.speakers.find(({ id }) => id === quote.speakerId)?.name ?? page.archive.outlet;
    return { find: `[data-quote="q-${quote.slug}"]`, isCard: false, say: `Quote from ${speaker}: ${quote.exact}` };
  }
  if (blockId !== null) return { find: `#${blockId}`, isCard: false, say: beginWithBlock(page, blockId) };
  const card = (name: string) => ({ find: '#card-title', isCard: true, say: `Selected: ${name}` });
  if (region) return card(region.name);
  if (place) return card(place.name);
  if (entry) return card(`${nameEntry(page, entry)}, “${entry.title.split(' ').slice(0, 8).join(' ')}…”`);
  return null;
};

const findChosen = () => document.querySelector('.map-svg .chosen, .map-svg .spot')?.getBoundingClientRect();

/** Brings the map into sight when the chosen country is not: a fragment for readers without scripts may have led below it. */
const showOnMap = () => {
  const map = document.querySelector('.map-box');
  const shown = findChosen() ?? map?.getBoundingClientRect();
  const isInSight = shown && shown.top >= 0 && shown.bottom <= innerHeight;
  if (!isInSight) map?.scrollIntoView({ block: 'nearest' });
};

/** Scrolls by as much as is needed for the chosen country not to lie behind the card. */
const uncover = (card: Element | null) => {
  const chosen = findChosen();
  if (!chosen || !card) return;
  const map = document.querySelector('.map-box')?.getBoundingClientRect();
  const top = card.getBoundingClientRect().top;
  const isBehind = chosen.bottom > top && chosen.right > card.getBoundingClientRect().left;
  if (map && map.bottom > 0 && map.top < innerHeight && isBehind) scrollBy({ top: chosen.bottom - top + 16 });
};

/**
 * Takes the reader to what the address points at, once on arrival and after every choice: words into sight, a card into focus, each
 * spoken once. Letting go, by whatever way, gives the focus back to what opened it; Escape lets go.
 */
export const useArrival = ({ page, view, selection, waiting }: Arrival): void => {
  const { target, at, event, where, model } = view;
  const repeats = useRepeats();
  const key = JSON.stringify([target, at, event, where, model.place, repeats]);
  const shown = useRef('');
  const isChosen = useRef(false);
  const arrivedAt = useRef<Element | null>(null);
  const giveBack = useFocusReturn();

  useEffect(
    function arrive() {
      if (shown.current === key || waiting) return;
      shown.current = key;
      const fragment = takeFragment();
      const cause = lastCause();
      const goal = goalOf({ page, selection });
      const was = isChosen.current;
      isChosen.current = goal !== null;
      if (goal === null) {
        if (fragment !== '' && event === null) return goWhenDrawn(fragment);
        if (!was || cause === 'arrival') return;
        const entry = event === null ? null : document.getElementById(`e-${event}`);
        if (cause === 'choice' && entry) {
          // From the card of its place back to an entry of a chapter, which has been open all the while.
          entry.scrollIntoView({ block: 'center', behavior: 'instant' });
          entry.focus({ preventScroll: true });
          return;
        }
        if (cause === 'choice') announce('Selection cleared');
        giveBack(arrivedAt.current);
        return;
      }
      announce(goal.say);
      if (cause === 'history' && !goal.isCard) return;
      // From the moment that the reader acts, nothing moves the page for him.
      const hasActed = cause === 'arrival' ? watchReader() : () => false;
      fontsSettled()
        .then(nextPaint)
        .then(() => {
          const element = document.querySelector<HTMLElement>(goal.find);
          if (hasActed() || !element) return;
          if (goal.isCard) {
            if (cause === 'arrival') showOnMap();
            cardIsThere()
              .then(nextPaint)
              .then(() => hasActed() || uncover(element.closest('.card')));
          } else {
            const behavior = cause === 'arrival' || still() ? 'instant' : 'smooth';
            element.scrollIntoView({ block: 'center', behavior });
          }
          element.focus({ preventScroll: true });
          arrivedAt.current = element;
        });
    },
    [key, event, page, selection, waiting, giveBack],
  );

  useEffect(
    function letGoOnEscape() {
      const letGo = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape' || pressed.defaultPrevented) return;
        if (document.querySelector('dialog[open], :popover-open')) return;
        if (isAnythingChosen(view)) changeView(nothingChosen, 'push');
      };
      document.addEventListener('keydown', letGo);
      return () => document.removeEventListener('keydown', letGo);
    },
    [view],
  );
};
