import type { Span } from '../article.ts';

/**
 * A word, a punctuation mark, or a whole quotation with its marks (`quote` is its index in the block, else -1).
 * `text` is without a possessive ending, which `end` covers all the same.
 */
export type Token = {
  readonly kind: 'word' | 'punct' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly cap: boolean;
  readonly possessive: boolean;
  readonly quote: number;
};

/** A span of a block in quotation marks, marks included. */
export type Marked = { readonly outer: Span; readonly inner: Span };

const LETTER = 'A-Za-z\\u00c0-\\u024f';
const PIECE = new RegExp(
  `(?:[A-Z]\\.){1,4}(?=\\s|[,;:]|$)|[$£€]?\\d+(?:[.,:]\\d+)*[${LETTER}%]*(?:-[${LETTER}]+)*|[${LETTER}]+(?:['’&-][${LETTER}0-9]+)*['’]?|[^\\s\\u00a0]`,
  'g',
);
const CONTRACTION = /^(it|he|she|that|there|here|who|what|let|where|how|when|one)['’]s$/i;

function toWord(raw: string, start: number): Token {
  const end = start + raw.length;
  const ending = CONTRACTION.test(raw) ? null : /(?:['’]s|(?<=s)['’]|['’])$/.exec(raw);
  const bare = ending === null ? raw : raw.slice(0, ending.index);
  const possessive = ending !== null && (ending[0].length > 1 || /s$/.test(bare));
  const text = bare.replace(/(?<=^[A-Z])\.$/, '');
  const kept = ending !== null && !possessive ? end - 1 : end;
  return {
    kind: 'word',
    text,
    lower: text.toLowerCase(),
    start,
    end: kept,
    cap: /^[A-Z\u00c0-\u00de]/.test(text),
    possessive,
    quote: -1,
  };
}

function pushPieces(tokens: Token[], source: string, from: number, to: number): void {
  for (const match of source.slice(from, to).matchAll(PIECE)) {
    const raw = match[0];
    const start = from + match.index;
    if (/^[A-Za-z\u00c0-\u024f$£€\d]/.test(raw) && /[A-Za-z\u00c0-\u024f\d]/.test(raw)) tokens.push(toWord(raw, start));
    else
      tokens.push({
        kind: 'punct',
        text: raw,
        lower: raw,
        start,
        end: start + raw.length,
        cap: false,
        possessive: false,
        quote: -1,
      });
  }
}

/** The tokens of `source` inside `text`; each span of `marked` (sorted, apart) is one token of kind `quote`. */
export function parseTokens(source: string, text: Span, marked: readonly Marked[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = text.start;
  for (const [index, { outer, inner }] of marked.entries()) {
    pushPieces(tokens, source, at, outer.start);
    const words = source.slice(inner.start, inner.end);
    tokens.push({
      kind: 'quote',
      text: words,
      lower: '',
      start: outer.start,
      end: outer.end,
      cap: /^\W*[A-Z\u00c0-\u00de]/.test(words),
      possessive: false,
      quote: index,
    });
    at = outer.end;
  }
  pushPieces(tokens, source, at, text.end);
  return tokens;
}
