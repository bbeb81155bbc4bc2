import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PassageToolsProps } from '../PassageTools.tsx';
import { CiteDialog } from './CiteDialog.tsx';
import { CursorBar } from './CursorBar.tsx';
import type { CitationSubject } from './citation.ts';
import { cursorPassage, findStart, type SentenceCursor } from './cursor.ts';
import { FoundBar } from './FoundBar.tsx';
import { linkPassage, resolvePassage } from './passage.ts';
import { listenForPassages, type PassageRequest } from './requests.ts';
import { SelectionTools } from './SelectionTools.tsx';
import { stateNames, stateSentence } from './stateWords.ts';
import { useFoundArrival } from './useFoundArrival.ts';
import { useSelectedPassage } from './useSelectedPassage.ts';
import { useTappedSentence } from './useTappedSentence.ts';
import './passage.css';

const ALTERED =
  'These words are not the article’s own: your browser has translated or changed them. Show the original to link them.';

type Props = PassageToolsProps & { readonly request: PassageRequest | null };

/** Everything that can be done with a passage of the article: found from a link, selected, or chosen by sentences. */
export const Passages = ({ page, view, mark, request }: Props) => {
  const fragment = view.target?.kind === 'passage' ? view.target.fragment : null;
  const found = useMemo(() => (fragment === null ? null : resolvePassage(page, fragment)), [page, fragment]);
  const [cursor, setCursor] = useState<SentenceCursor | null>(() => (request === 'sentences' ? findStart(page) : null));
  const [cited, setCited] = useState<CitationSubject | null>(null);
  const tools = useRef<HTMLDivElement>(null);
  const range = useRef<HTMLInputElement>(null);
  const isHeld = useCallback(
    () => tools.current?.contains(document.activeElement) === true || document.querySelector('dialog[open]') !== null,
    [],
  );
  const [selected, letGo] = useSelectedPassage(page, isHeld);

  const foundPassage = found && 'passage' in found ? found.passage : null;
  const chosen = useMemo(() => (cursor === null ? null : cursorPassage(page, cursor)), [page, cursor]);
  const marked = chosen ?? foundPassage;
  useLayoutEffect(() => {
    mark(marked);
    return () => mark(null);
  }, [mark, marked]);

  useEffect(() => listenForPassages((next) => next === 'sentences' && setCursor(findStart(page))), [page]);
  const choosing = chosen !== null;
  useEffect(
    function begin() {
      if (!choosing) return;
      getSelection()?.removeAllRanges(); // one bar with links is enough
      letGo();
      range.current?.focus({ preventScroll: true });
    },
    [choosing, letGo],
  );
  const choose = useCallback((to: number, isLonger: boolean) => {
    setCursor((before) => ({ from: isLonger && before ? before.from : to, to }));
    range.current?.focus({ preventScroll: true });
  }, []);
  useTappedSentence(page, choosing ? choose : null);
  useEffect(
    function keepInSight() {
      if (!chosen) return;
      // The story is drawn with the new mark before the next frame, not before this effect.
      const frame = requestAnimationFrame(() =>
        document.getElementById('passage')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      return () => cancelAnimationFrame(frame);
    },
    [chosen],
  );
  useFoundArrival(
    fragment,
    found && `${stateNames[found.state]}. ${stateSentence(page, found)}`,
    foundPassage?.start.blockId ?? null,
  );

  const close = () => {
    setCursor(null);
    if (chosen) document.getElementById(chosen.start.blockId)?.focus({ preventScroll: true });
  };
  const toLink = (passage: typeof marked) => passage && linkPassage(page, passage);
  const selectedLink = selected?.isAltered
    ? ({ kind: 'refused', reason: ALTERED } as const)
    : toLink(selected?.passage ?? null);
  const chosenLink = toLink(chosen);
  return (
    <>
      {cursor && chosenLink ? (
        <CursorBar
          page={page}
          cursor={cursor}
          link={chosenLink}
          ref={range}
          move={setCursor}
          close={close}
          cite={setCited}
        />
      ) : (
        found && (
          <FoundBar
            page={page}
            found={found}
            link={toLink(foundPassage)}
            candidates={
              found.state === 'ambiguous' ? found.candidates.flatMap(({ passage }) => toLink(passage) ?? []) : []
            }
            cite={setCited}
          />
        )
      )}
      {selected && selectedLink && (
        <SelectionTools
          page={page}
          selected={selected}
          link={selectedLink}
          cite={setCited}
          ref={tools}
          close={() => {
            getSelection()?.removeAllRanges();
            letGo();
          }}
        />
      )}
      {cited && <CiteDialog page={page} subject={cited} close={() => setCited(null)} />}
    </>
  );
};
