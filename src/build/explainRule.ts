/** The parser's rules in plain words. A rule is "how the speaker was found/how the speaker is named". */
const words: Readonly<Record<string, string>> = {
  'speaker-before-verb': 'the speaker stands before the verb',
  'verb-before-speaker': 'the speaker stands after the verb',
  'set-by-the-editor': 'set by the editor of this page, not read off the text',
  'named-full': 'by full name',
  'named-short': 'by a short name',
  'named-role': 'by a role',
  'named-place': 'by a place that stands for its government',
};

/** One sentence for the reader who asks why the page takes these words for this speaker's. */
export const explainRule = (rule: string): string => {
  const parts = rule.split('/').map((part) => words[part] ?? part.replaceAll('-', ' '));
  return `${parts.join(', named ')}.`;
};
