/** The text of a page under construction; white space is collapsed as a browser does, and no-break spaces are kept. */
export function createWriter() {
  const parts: string[] = [];
  let length = 0;
  let owed: 0 | 1 | 2 = 0;
  let space = false;
  const push = (words: string) => {
    parts.push(words);
    length += words.length;
  };
  return {
    /** At the next words, begin a new line, after a blank one when `lines` is 2. */
    breakLine: (lines: 1 | 2) => {
      owed = Math.max(owed, lines) as 1 | 2;
      space = false;
    },
    /** Writes words; returns the offset of the first and whether they begin a line, or `null` when there are none. */
    write: (raw: string): { readonly start: number; readonly begins: boolean } | null => {
      const words = raw.replace(/[ \t\n\r\f]+/g, ' ');
      const bare = words.trim() === '' ? '' : words.replace(/^ | $/g, '');
      if (bare === '') {
        space ||= words !== '' && owed === 0;
        return null;
      }
      const begins = owed > 0 || length === 0;
      if (owed > 0 && length > 0) push('\n'.repeat(owed));
      else if ((space || words.startsWith(' ')) && length > 0) push(' ');
      owed = 0;
      const start = length;
      push(bare);
      space = words.endsWith(' ');
      return { start, begins };
    },
    length: () => length,
    text: () => (length === 0 ? '' : `${parts.join('')}\n`),
  };
}
