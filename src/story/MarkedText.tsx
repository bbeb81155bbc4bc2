import type { ReactNode } from 'react';
import type { Mark } from '../page/pageText.ts';
import { nestMarks, type Piece } from './markedText.ts';

export type DrawMark = (mark: Mark, children: ReactNode, first: boolean, key: string) => ReactNode;

type Props = { readonly text: string; readonly marks: readonly Mark[]; readonly draw: DrawMark };

/** The text of a block with its marks as nested elements, each drawn by `draw`. */
export const MarkedText = ({ text, marks, draw }: Props): ReactNode => {
  const drawPieces = (pieces: readonly Piece[], path: string): ReactNode[] =>
    pieces.map((piece, index) => {
      const key = `${path}.${index}`;
      return typeof piece === 'string' ? piece : draw(piece.mark, drawPieces(piece.inside, key), piece.first, key);
    });
  return drawPieces(nestMarks(text, marks), 'm');
};
