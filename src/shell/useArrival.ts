import { useEffect, useRef } from 'react';
import { nothingChosen } from '../page/layOver.ts';
import type { PageData } from '../page/pageData.ts';
import type { Selection } from '../page/selection.ts';
import { changeView } from '../page/useViewLinks.ts';
import { lastCause, useRepeats } from '../page/useViewState.ts';
import type { ViewState } from '../page/viewState.ts';
import { announce } from '../ui/announce.ts';
import { isNarrow } from '../ui/narrow.ts';
import { fontsSettled, nextPaint, still } from '../ui/settle.ts';
import type { Sheet } from './useSheet.ts';

type Arrival = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly selection: Selection;
  /** What was chosen is still on its way. */
  readonly waiting: boolean;
  readonly sheet: Sheet;
  readonly setSheet: (sheet: Sheet) => void;
};

/** What a view shows that the reader asked for: the element to bring into sight and the sentence to speak. */
const arrivalOf = ({ page, selection }: Pick<Arrival, 'page' | 'selection'>): { id: string; say: string } | null => {
  const { quote, blockId, region, entry, place } = selection;
  if (quote) {
    const speaker = page.speakers.find(({ id }) => id === quote.speakerId)?.name ?? page.archive.outlet;
    return { id: `q-${quote.slug}`, say: `Quote from ${speaker}, exact words: ${quote.exact}` };
  }
  if (blockId !== null) return { id: blockId, say: `Paragraph ${blockId.slice(1)}` };
  if (region) return { id: 'panel-title', say: `${region.name} selected` };
  if (place) return { id: 'panel-title', say: `${place.name} selected` };
  if (entry) return { id: 'panel-title', say: `Selected: ${entry.title}` };
  return null;
};

const bringIntoSight = (element: HTMLElement, arriving: boolean) => {
  const behavior = arriving || still() ? 'instant' : 'smooth';
  const inPanel = element.id === 'panel-title';
  // A fragment for readers without scripts may have led below the map, on which the choice is marked.
  if (inPanel && arriving) document.querySelector('.map-box')?.scrollIntoView({ block: 'nearest', behavior });
  element.scrollIntoView({ block: inPanel ? 'nearest' : 'center', behavior });
  element.focus({ preventScroll: true });
};

/** Focus goes back to what opened the selection, else to the words that were chosen, else to the map. */
const returnFocus = (origin: Element | null, left: string) => {
  const candidates = [origin, document.getElementById(left), document.querySelector('.countries [tabindex="0"]')];
  const shown = candidates.find((element) => element?.isConnected && element.checkVisibility());
  if (shown instanceof HTMLElement || shown instanceof SVGElement) shown.focus({ preventScroll: true });
};

/**
 * Takes the reader to what the address points at, once on arrival and after every choice: into sight, in focus, and
 * spoken once. Back and Forward keep the browser's own scroll position. Letting go returns the focus; Escape lets go.
 */
export const useArrival = ({ page, view, selection, waiting, sheet, setSheet }: Arrival): void => {
  const origin = useRef<Element | null>(null);
  const { target, at, event, where } = view;
  const repeats = useRepeats();
  const key = JSON.stringify([target, at, event, where, repeats]);
  const last = useRef<string | null>(null);
  const shown = useRef('');
  const goal = useRef<{ readonly id: string; readonly sheet: Sheet; readonly arriving: boolean } | null>(null);

  useEffect(function rememberOrigin() {
    const remember = (pressed: MouseEvent) => {
      const link = pressed.target instanceof Element ? pressed.target.closest('a[data-view]') : null;
      if (link && !link.closest('#panel, .passage-bar')) origin.current = link;
    };
    document.addEventListener('click', remember, true);
    document.documentElement.dataset.ready = 'true';
    return () => document.removeEventListener('click', remember, true);
  }, []);

  useEffect(
    function arrive() {
      if (shown.current === key || waiting) return;
      shown.current = key;
      const cause = lastCause();
      const found = arrivalOf({ page, selection });
      const left = last.current;
      last.current = found?.id ?? null;
      if (!found) {
        if (cause !== 'choice') return;
        // An entry of the long timeline is below, and takes the reader there itself.
        if (event !== null) setSheet(null);
        if (event !== null || left === null) return;
        announce('Selection cleared');
        returnFocus(origin.current, left);
        return;
      }
      announce(found.say);
      if (cause === 'history') return;
      const inSheet = found.id === 'panel-title' && isNarrow();
      const own = page.baseMap.countries.length > 0 ? 'map' : 'timeline';
      goal.current = { id: found.id, sheet: inSheet ? own : null, arriving: cause === 'arrival' };
      if (isNarrow()) setSheet(goal.current.sheet);
    },
    [key, page, selection, event, waiting, setSheet],
  );

  useEffect(
    function goThere() {
      const to = goal.current;
      // On a phone the sheet opens or closes first, and this comes back when it has.
      if (to === null || waiting || key !== shown.current || sheet !== to.sheet) return;
      goal.current = null;
      let acted = false;
      const act = () => {
        acted = true;
      };
      if (to.arriving) addEventListener('wheel', act, { once: true, passive: true });
      fontsSettled()
        .then(nextPaint)
        .then(() => {
          const element = document.getElementById(to.id);
          if (element && !acted) bringIntoSight(element, to.arriving);
        });
    },
    [key, waiting, sheet],
  );

  useEffect(
    function letGoOnEscape() {
      const letGo = (pressed: KeyboardEvent) => {
        if (pressed.key !== 'Escape' || pressed.defaultPrevented) return;
        if (document.querySelector('dialog[open], :popover-open')) return;
        const inPanel = [at, event, where].some((one) => one !== null);
        if (sheet !== null && !inPanel) setSheet(null);
        if (target === null && !inPanel) return;
        changeView(nothingChosen, 'push');
      };
      document.addEventListener('keydown', letGo);
      return () => document.removeEventListener('keydown', letGo);
    },
    [target, at, event, where, sheet, setSheet],
  );
};
