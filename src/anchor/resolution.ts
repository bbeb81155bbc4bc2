import type { Passage } from './anchor.ts';
import type { DiffPiece } from './diff.ts';
import type { TextSpan } from './fold.ts';
import { blockAt, type JoinedText, readSource, toPassage } from './text.ts';

/** A place the reader may have been meant to see, with the article's own words around it in the same block. */
export type Candidate = {
  readonly passage: Passage;
  readonly before: string;
  readonly words: string;
  readonly after: string;
};

/**
 * What became of a linked passage.
 * - `exact`: these words, where they were, or in the same surroundings in a paragraph that has a new number.
 * - `moved`: these very words elsewhere, with so many words running that they are no coincidence.
 * - `changed`: other words at what is surely the place, with every difference; `altersNegation` and `altersNumber` say
 *   that the sense may have turned. `isComplete` is false when the link did not carry all the words to compare.
 * - `ambiguous`: one or more places that may be meant, in reading order, none of them sure.
 * - `missing`: nothing to show.
 */
export type Resolution =
  | { readonly state: 'exact'; readonly passage: Passage }
  | { readonly state: 'moved'; readonly passage: Passage }
  | {
      readonly state: 'changed';
      readonly passage: Passage;
      readonly pieces: readonly DiffPiece[];
      readonly altersNegation: boolean;
      readonly altersNumber: boolean;
      readonly isComplete: boolean;
    }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly state: 'missing' };

/** Characters of context on each side of a candidate, less a word that would be cut. */
const CANDIDATE_CONTEXT = 60;

function describeCandidate(joined: JoinedText, span: TextSpan): Candidate {
  const passage = toPassage(joined, span);
  const before = blockAt(joined, span.start).block.text.slice(0, passage.start.offset);
  const after = blockAt(joined, span.end).block.text.slice(passage.end.offset);
  return {
    passage,
    before: before.length > CANDIDATE_CONTEXT ? before.slice(-CANDIDATE_CONTEXT).replace(/^\S*\s/u, '') : before,
    words: readSource(joined, span),
    after: after.length > CANDIDATE_CONTEXT ? after.slice(0, CANDIDATE_CONTEXT).replace(/\s\S*$/u, '') : after,
  };
}

export function ambiguousAt(joined: JoinedText, matches: readonly { readonly span: TextSpan }[]): Resolution {
  const spans = matches.map(({ span }) => span).toSorted((a, b) => a.start - b.start || a.end - b.end);
  return { state: 'ambiguous', candidates: spans.map((span) => describeCandidate(joined, span)) };
}

export function changedAt(joined: JoinedText, span: TextSpan, pieces: readonly DiffPiece[]): Resolution {
  return {
    state: 'changed',
    passage: toPassage(joined, span),
    pieces,
    altersNegation: pieces.some(({ weight }) => weight === 'negation'),
    altersNumber: pieces.some(({ weight }) => weight === 'number'),
    isComplete: pieces.every(({ kind }) => kind !== 'unread'),
  };
}
