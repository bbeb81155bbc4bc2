import type { Draft } from './draft.ts';
import { typeAt, wordsAt } from './draft.ts';

/** Tells whether a line repeats words of the story's paragraphs. */
export type Echo = { readonly repeats: (words: string) => boolean };

const WINDOW = 3;

function toTokens(words: string): readonly string[] {
  return words
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .filter((token) => token !== '');
}

function toWindows(tokens: readonly string[]): readonly string[] {
  return tokens.slice(WINDOW - 1).map((_, i) => tokens.slice(i, i + WINDOW).join(' '));
}

/** `repeats` holds when at least half of a line's runs of three words stand in a paragraph too. */
export function computeEcho(draft: Draft): Echo {
  const known = new Set<string>();
  for (let i = 0; i < draft.lines.length; i += 1) {
    const type = typeAt(draft, i);
    if (type === 'paragraph' || type === 'standfirst')
      for (const slice of toWindows(toTokens(wordsAt(draft, i)))) known.add(slice);
  }
  const repeats = (words: string) => {
    const windows = toWindows(toTokens(words));
    return windows.length > 0 && windows.filter((slice) => known.has(slice)).length * 2 >= windows.length;
  };
  return { repeats };
}
