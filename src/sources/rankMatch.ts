/** What can be found, folded: its name, which may be empty, the text that tells of it, and where it is used. */
export type Ranked = { readonly name: string; readonly text: string; readonly uses: string };

const startsWord = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
};

/**
 * How well something answers what is looked for, both folded: 0 when that is its very name, 1 when words of the name begin so, 2 when
 * words of its text do, 3 when the words are somewhere within, 4 when only a place that uses it holds them; null when a word is missing.
 */
export const rankMatch = ({ name, text, uses }: Ranked, find: string): number | null => {
  const words = find.split(/\s+/);
  const own = `${name} ${text}`;
  if (name === find) return 0;
  if (words.every((word) => startsWord(name, word))) return 1;
  if (words.every((word) => startsWord(own, word))) return 2;
  if (words.every((word) => own.includes(word))) return 3;
  return words.every((word) => `${own} ${uses}`.includes(word)) ? 4 : null;
};
