import { useEffect, useRef } from 'react';
import { cardIsThere } from '../map/card/Card.tsx';
import { isAnythingChosen, nothingChosen } from '../page/address/layOver.ts';
import { changeView, takeFragment } from '../page/address/useViewLinks.ts';
import { type Cause, isRestored, lastCause, useRepeats } from '../page/address/useViewState.ts';
import type { ViewState } from '../page/address/viewState.ts';
import { beginWithBlock } from '../page/nameBlock.ts';
import type { PageData } from '../page/pageData.ts';
import { findSpeaker, nameEntry, type Selection } from '../page/selection.ts';
import { announce } from '../ui/reader/announce.ts';
import { onEscape } from '../ui/reader/onEscape.ts';
import { nextPaint } from '../ui/reader/settle.ts';
import { takeTo } from '../ui/reader/takeTo.ts';
import { goWhenDrawn } from './goWhenDrawn.ts';
import { useFocusReturn } from './useFocusReturn.ts';

type Arrival = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly selection: Selection;
  /** What was chosen is still on its way. */
  readonly waiting: boolean;
};

/** Where a view takes the reader, as a selector, and the sentence that is spoken. A card comes to the reader: the page stays where it is. */
type Goal = { readonly find: string; readonly isCard: boolean; readonly say: string };

const goalOf = (page: PageData, { quote, blockId, region, entry, place }: Selection): Goal | null => {
  if (quote) {
    const speaker = findSpeaker(page, quote.speakerId)?.name ?? page.archive.outlet;
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

/** Keeps what was chosen in sight beside its card, once the card has its full height. */
const showCard = async (title: Element, cause: Cause, hasActed: () => boolean) => {
  if (cause === 'arrival') {
    // A fragment for readers without scripts has opened the table.
    document.querySelector('.map-tools :has(:target)')?.removeAttribute('open');
    if (!isRestored()) showOnMap();
  }
  await cardIsThere();
  await nextPaint();
  if (!hasActed() && !isRestored()) uncover(title.closest('.card'));
};

/** From the card of its place back to an entry of a chapter, which has been open all the while; false when there is none. */
const returnToEntry = (event: string | null): boolean => {
  const entry = event === null ? null : document.getElementById(`e-${event}`);
  entry?.scrollIntoView({ block: 'center', behavior: 'instant' });
  entry?.focus({ preventScroll: true });
  return entry !== null;
};

/**
 * Takes the reader to what the address points at, once on arrival and after every choice: words into sight, a card into focus, each
 * spoken once. Letting go, by whatever way, gives the focus back to what opened it.
 */
export const useArrival = ({ page, view, selection, waiting }: Arrival): void => {
  const { target, at, event, where, model } = view;
  const repeats = useRepeats();
  const key = JSON.stringify([target, at, event, where, model.place, repeats]);
  const shown = useRef('');
  const lastGoal = useRef<Goal | null>(null);
  const giveBack = useFocusReturn();

  useEffect(
    function arrive() {
      if (shown.current === key || waiting) return;
      shown.current = key;
      const fragment = takeFragment();
      const cause = lastCause();
      const goal = goalOf(page, selection);
      const left = lastGoal.current;
      lastGoal.current = goal;
      if (goal) {
        announce(goal.say);
        if (goal.isCard) takeTo(goal.find, showCard);
        else if (!isRestored()) takeTo(goal.find);
      } else if (fragment !== '' && event === null) goWhenDrawn(fragment);
      else if (left && cause !== 'arrival') {
        if (cause === 'choice') {
          if (returnToEntry(event)) return;
          announce('Selection cleared');
        }
        giveBack(left.find);
      }
    },
    [key, event, page, selection, waiting, giveBack],
  );

  useEffect(() => onEscape(() => isAnythingChosen(view) && changeView(nothingChosen, 'push')), [view]);
};
