import type { DiffPiece } from '../../anchor/diff.ts';
import { links } from '../../page/address/links.ts';
import type { PageData } from '../../page/pageData.ts';
import { type CitationSubject, citePassage } from './citation.ts';
import { PassageActions } from './PassageActions.tsx';
import { describePlace, type FoundPassage, type LinkedPassage } from './passage.ts';
import { stateNames, stateSentence } from './stateWords.ts';

type Props = {
  readonly page: PageData;
  readonly found: FoundPassage;
  /** The link to what was found, as the text stands now. */
  readonly link: LinkedPassage | null;
  readonly candidates: readonly LinkedPassage[];
  readonly cite: (subject: CitationSubject) => void;
};

/** One piece of a comparison. What only the link says is struck out and named, so that nobody takes it for the article's. */
const Piece = ({ piece }: { readonly piece: DiffPiece }) => {
  const weight = piece.weight === null ? null : <b> [{piece.weight}]</b>;
  if (piece.kind === 'gone') {
    return (
      <del>
        <span className="unseen">only in the link: </span>
        {piece.text}
        {weight}
      </del>
    );
  }
  if (piece.kind === 'new') {
    return (
      <ins>
        <span className="unseen">only in the article: </span>
        {piece.text}
        {weight}
      </ins>
    );
  }
  return piece.kind === 'unread' ? <span className="unread">{piece.text}</span> : piece.text;
};

/** Each piece with the offset of its end, for a key. */
const placePieces = (pieces: readonly DiffPiece[]) => {
  let at = 0;
  return pieces.map((piece) => {
    at += piece.text.length;
    return { piece, at };
  });
};

const Difference = ({ found }: { readonly found: Extract<FoundPassage, { state: 'changed' }> }) => (
  <div className="difference">
    <p>
      {placePieces(found.pieces).map(({ piece, at }) => (
        <Piece key={at} piece={piece} />
      ))}
    </p>
    <p className="note">
      Struck out: what only the link says. Underlined: what only the article says.
      {!found.isComplete && ' Grey: words that the link is too short to carry, so they were not compared.'}
    </p>
  </div>
);

/** What a link to a passage found: a state of `stateWords.ts`, always in words, with what can be done about it. */
export const FoundBar = ({ page, found, link, candidates, cite }: Props) => (
  <aside className="passage-bar found" id="found" aria-label="Linked passage" tabIndex={-1} data-state={found.state}>
    <p>
      <b>{stateNames[found.state]}.</b> {stateSentence(page, found)}
    </p>
    {found.state === 'changed' && <Difference found={found} />}
    {found.state === 'ambiguous' && (
      <ol>
        {found.candidates.map(({ before, words, after, passage }, index) => {
          const to = candidates[index];
          const label = (
            <>
              …{before}
              <b>{words}</b>
              {after}…
            </>
          );
          return (
            <li key={`${passage.start.blockId}-${passage.start.offset}`}>
              {to?.kind === 'link' ? (
                <a href={to.href.split(':~:')[0]} data-view>
                  {label}
                </a>
              ) : (
                label
              )}
              , {describePlace(page, passage)}
            </li>
          );
        })}
      </ol>
    )}
    {found.state === 'missing' && found.claimed !== '' && (
      <p className="claimed">
        The link itself carries these words, which are not the article’s: <q>{found.claimed}</q>
      </p>
    )}
    <p className="tools">
      {link?.kind === 'link' && <PassageActions subject={citePassage(page, link.passage, link.href)} cite={cite} />}
      <a href={links.home} data-view>
        Clear
      </a>
    </p>
  </aside>
);
