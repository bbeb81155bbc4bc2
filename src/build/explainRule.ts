/** The parser's rules in plain words. A rule is "how the speaker was found/how the speaker is named". */
const words: Readonly<Record<string, string>> = {
  'speaker-before-verb': 'the speaker stands before the verb',
  'verb-before-speaker': 'the speaker stands after the verb',
  'set-by-the-editor': 'set by the editor of this page, not read off the text',
  'nobody-named': 'the words beside it name nobody',
  'several-speakers': 'several people say this together',
  'a-statement-says': 'something written says this, and the words beside it do not tell whose',
  'one-of-several': 'one of several people says this, and the words do not tell which',
  'quotes-another': 'somebody else is quoted here, and the words do not name them',
  'a-noun-before-the-speaker': 'the name beside the verb belongs to another noun',
  'a-place-before-the-speaker': 'a place stands where the speaker should',
  'a-term-in-marks': 'a name or a term is set in marks here',
  'two-people-fit': 'two people were just spoken of, and the pronoun fits both',
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
