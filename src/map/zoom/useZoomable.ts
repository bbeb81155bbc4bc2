import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  startTransition,
  type TouchEvent,
  useCallback,
  useRef,
  useState,
} from 'react';
import { moveByKey } from './mapKeys.ts';
import type { MapMoves, Move } from './mapMoves.ts';

/**
 * A map becomes zoomable once the reader turns to it: points at it, comes to it by keyboard, pinches it, or asks for a move. Until then
 * nothing is fetched for it and nothing is done. A move that was asked for too early is made as soon as it can be.
 */
export const useZoomable = () => {
  const [awake, setAwake] = useState(false);
  const moves = useRef<MapMoves | null>(null);
  const waiting = useRef<Move[]>([]);
  const wake = () => startTransition(() => setAwake(true));

  const onReady = useCallback((ready: MapMoves) => {
    document.documentElement.dataset.leaflet = 'ready';
    moves.current = ready;
    for (const move of waiting.current.splice(0)) move(ready);
  }, []);
  const ask = (move: Move) => {
    if (moves.current) {
      move(moves.current);
      return;
    }
    waiting.current.push(move);
    wake();
  };
  const listeners = {
    onKeyDown: (event: KeyboardEvent) => moveByKey(event, ask),
    onPointerEnter: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && wake(),
    onTouchStart: ({ touches }: TouchEvent) => touches.length > 1 && wake(),
    // A tap gives the focus too, and wants a card, not a zoomable map.
    onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && wake(),
  };
  return { awake, listeners, ask, onReady };
};
