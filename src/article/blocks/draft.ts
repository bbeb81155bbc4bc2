import type { BlockType, Span, Sureness } from '../article.ts';
import type { Line } from '../lines.ts';
import type { BlockOverride } from '../overrides.ts';
import type { Markup, RegionKind, Signs } from './markup.ts';
import { countWords } from './shapes.ts';

/** What has been decided of one line, and why. */
export type LineDecision = {
  readonly type: BlockType;
  readonly rule: string;
  readonly sure: Sureness;
  readonly evidence: readonly Span[];
  readonly group: string | null;
};

/**
 * Where the parts of a page lie, as indexes into the lines of a draft: the story runs from `standfirst` up to `tail`.
 * `headline` is null when only a body was saved; `standfirst` equals `tail` when no paragraph was.
 */
export type Zones = { readonly headline: number | null; readonly standfirst: number; readonly tail: number };

/** A page whose lines (the blank ones left out) are being told apart, one pass after another. */
export type Draft = {
  readonly lines: readonly Line[];
  /** Whether a blank line, or the end of the page, follows each line. */
  readonly closed: readonly boolean[];
  /** Whether paragraphs of this page are set off by blank lines at all. */
  readonly spaced: boolean;
  /** Whether each line ends as a paragraph does and is set off from the next one. */
  readonly paragraphShapes: readonly boolean[];
  readonly markup: Markup;
  /** What the markup says of each line; empty for text. */
  readonly signs: readonly Signs[];
  /** The same, set by an editor. */
  readonly overrides: readonly BlockOverride[];
  readonly verdicts: readonly (LineDecision | null)[];
  /** The lines that belong to the story by the markup; all of them where it says nothing. */
  readonly bounds: { readonly from: number; readonly to: number };
  readonly zones: Zones;
};

/** One step of telling lines apart: it may settle lines that are still open, and leaves the others alone. */
export type Pass = (draft: Draft) => Draft;

/** A settled line, to be laid into a draft. */
export type Settled = { readonly index: number; readonly verdict: LineDecision };

export function settle(
  index: number,
  type: BlockType,
  rule: string,
  more: Partial<Pick<LineDecision, 'sure' | 'evidence' | 'group'>> = {},
): Settled {
  return { index, verdict: { type, rule, sure: 'inferred', evidence: [], group: null, ...more } };
}

/** The draft with the lines that are still open settled as told; a line settled before keeps its verdict. */
export function applyVerdicts(draft: Draft, settled: readonly Settled[]): Draft {
  const verdicts = [...draft.verdicts];
  for (const { index, verdict } of settled) verdicts[index] ??= verdict;
  return { ...draft, verdicts };
}

/** The words of a line of the draft; empty beyond its ends. */
export function wordsAt(draft: Draft, index: number): string {
  return draft.lines[index]?.words ?? '';
}

export function typeAt(draft: Draft, index: number): BlockType | null {
  return draft.verdicts[index]?.type ?? null;
}

/** Whether the markup says that a line is, or lies in, such a thing. */
export function hasSign(draft: Draft, index: number, kind: RegionKind): boolean {
  return draft.signs[index]?.has(kind) ?? false;
}

/** Ends as a paragraph does, alone or last of its run of lines, and nothing else is known of it. */
export function isParagraphLike(draft: Draft, index: number): boolean {
  if (index < 0 || index >= draft.lines.length) return false;
  const type = typeAt(draft, index);
  if (type === 'paragraph' || type === 'standfirst') return true;
  return type === null && (draft.paragraphShapes[index] ?? false);
}

/** The fewest words of a paragraph that a story may begin with. */
const FIRST_WORDS = 3;

/** Such a paragraph, and not a word or two of the site's bar that end as one does: "More…", "Need help?". */
export function mayBegin(draft: Draft, index: number): boolean {
  if (!isParagraphLike(draft, index)) return false;
  return (
    typeAt(draft, index) !== null || hasSign(draft, index, 'prose') || countWords(wordsAt(draft, index)) >= FIRST_WORDS
  );
}
