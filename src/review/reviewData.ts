import type { BlockType, Span } from '../article/article.ts';

/** Something said in a line, as it is read now. */
export type ReviewStatement = Span & {
  readonly words: string;
  /** Null where nobody is named. */
  readonly speaker: string | null;
  /** Why, in a sentence. */
  readonly because: string;
  readonly doubtful: boolean;
};

/** A line of the saved page, as it is read now. Its span is that of its words. */
export type ReviewLine = Span & {
  /** Counted from 1, as in the text with numbered lines. */
  readonly line: number;
  readonly blockId: string;
  readonly type: BlockType;
  readonly words: string;
  /** Whether the page prints it. */
  readonly shown: boolean;
  /** Whether the editor has set its type or a speaker in it. */
  readonly set: boolean;
  readonly doubts: readonly string[];
  readonly statements: readonly ReviewStatement[];
};

/** What the panel of an editor is made of. */
export type ReviewData = {
  /** The file that corrections go to. */
  readonly file: string;
  /** The SHA-256 of the saved page. */
  readonly text: string;
  /** How many corrections the file holds. */
  readonly corrections: number;
  readonly lines: readonly ReviewLine[];
  /** The lines to be looked at, as indices into `lines`, the most doubtful first. */
  readonly doubtful: readonly number[];
  readonly speakers: readonly string[];
};

/** What the panel asks for: types of lines, speakers of statements, and lines to be read as if nobody had corrected them. */
export type Edit = {
  readonly text: string;
  readonly blocks: readonly (Span & { readonly type: BlockType })[];
  readonly statements: readonly (Span & { readonly speaker: string | null })[];
  readonly release: readonly Span[];
};

/** Where an edit is put. */
export const OVERRIDES_PATH = '/review/overrides';
