import type { TextSpan } from './fold.ts';
import { encodeWords } from './format.ts';
import { BLOCK_BREAK, blockAt, type JoinedText, readSource } from './text.ts';

/** A passage of at most this many characters is written whole; a longer one as its first and its last words. */
const LONGEST_WHOLE = 120;

/** Words at each end of a long passage, and the most words of context on a side. */
const END_WORDS = 5;
const MOST_CONTEXT = 12;

/** Joined spans; `last` is null when `first` is the whole passage, and an empty span is a part left out. */
type Directive = {
  readonly prefix: TextSpan;
  readonly first: TextSpan;
  readonly last: TextSpan | null;
  readonly suffix: TextSpan;
};

/** The first and last words of a passage, each inside one block and apart from each other, or the passage whole. */
function splitPassage(joined: JoinedText, span: TextSpan): Pick<Directive, 'first' | 'last'> {
  const isOneBlock = !joined.text.slice(span.start, span.end).includes(BLOCK_BREAK);
  if (isOneBlock && span.end - span.start <= LONGEST_WHOLE) return { first: span, last: null };
  const words = joined.words.filter((word) => word.start >= span.start && word.end <= span.end);
  const firstBlock = blockAt(joined, span.start);
  const firstBlockEnd = firstBlock.start + firstBlock.folded.text.length;
  const half = Math.min(END_WORDS, Math.ceil(words.length / 2));
  const firstWords = words.slice(0, half).filter((word) => word.end <= firstBlockEnd);
  const lastWords = words.slice(-Math.min(half, words.length - firstWords.length));
  const lastInBlock = lastWords.filter((word) => word.start >= blockAt(joined, span.end).start);
  return {
    first: { start: span.start, end: firstWords.at(-1)?.end ?? span.end },
    last: { start: lastInBlock[0]?.start ?? span.start, end: span.end },
  };
}

/** Up to `count` words before `offset` and inside its block, without the space that parts them from it. */
function wordsBefore(joined: JoinedText, offset: number, count: number): TextSpan {
  const block = blockAt(joined, offset);
  const words = joined.words.filter((word) => word.start >= block.start && word.end <= offset).slice(-count);
  const start = count === 0 ? offset : (words[0]?.start ?? offset);
  const gap = joined.text.slice(start, offset);
  return { start, end: start + gap.trimEnd().length };
}

/** Up to `count` words after `offset` and inside its block, without the space that parts them from it. */
function wordsAfter(joined: JoinedText, offset: number, count: number): TextSpan {
  const block = blockAt(joined, offset);
  const blockEnd = block.start + block.folded.text.length;
  const words = joined.words.filter((word) => word.start >= offset && word.end <= blockEnd).slice(0, count);
  const end = words.at(-1)?.end ?? offset;
  const gap = joined.text.slice(offset, end);
  return { start: end - gap.trimStart().length, end };
}

/**
 * Whether a browser finds this passage first. It takes the first place where prefix and start stand together, then the
 * first place after it where the end and suffix do, all without regard to case.
 */
function isFoundFirst(lowerText: string, { prefix, first, last, suffix }: Directive): boolean {
  if (last === null) return lowerText.indexOf(lowerText.slice(prefix.start, suffix.end)) === prefix.start;
  const isStartFirst = lowerText.indexOf(lowerText.slice(prefix.start, first.end)) === prefix.start;
  return isStartFirst && lowerText.indexOf(lowerText.slice(last.start, suffix.end), first.end) === last.start;
}

/** A browser compares the article's own characters, not the folded ones; white space as a page collapses it. */
function encodeSource(joined: JoinedText, span: TextSpan): string {
  return encodeWords(readSource(joined, span).replace(/[ \t\n\f\r]+/gu, ' '));
}

/**
 * The `:~:text=[prefix-,]start[,end][,-suffix]` part of a link, for a browser that marks the passage itself (URL
 * Fragment Text Directives, WICG). Context is added one word at a time until the browser's first match is this passage;
 * empty when a whole block of context does not suffice, since an unmarked page is better than the wrong words marked.
 */
export function formatTextDirective(joined: JoinedText, span: TextSpan): string {
  const lowerText = joined.text.toLowerCase();
  const { first, last } = splitPassage(joined, span);
  for (let count = 0; count <= MOST_CONTEXT; count += 1) {
    const prefix = wordsBefore(joined, span.start, count);
    const suffix = wordsAfter(joined, span.end, count);
    if (!isFoundFirst(lowerText, { prefix, first, last, suffix })) continue;
    const parts = [
      prefix.end > prefix.start ? `${encodeSource(joined, prefix)}-` : '',
      encodeSource(joined, first),
      last === null ? '' : encodeSource(joined, last),
      suffix.end > suffix.start ? `-${encodeSource(joined, suffix)}` : '',
    ];
    return `:~:text=${parts.filter((part) => part !== '').join(',')}`;
  }
  return '';
}
