/** Where the speaker stands, by the first half of a rule. */
const ORDERS: Readonly<Record<string, string>> = {
  'speaker-before-verb': 'The speaker stands before the verb',
  'verb-before-speaker': 'The speaker stands after the verb',
};

/** How the speaker is named there. */
const NAMINGS: Readonly<Record<string, string>> = {
  'named-full': 'by full name',
  'named-short': 'by a short name',
  'named-role': 'by a role',
  'named-body': 'as a body',
  'named-place': 'by a place that stands for its government',
  'relative-pronoun': 'by the name before “who”',
  'pronoun-of-the-same-sentence': 'by a pronoun for somebody in the same sentence',
  'pronoun-of-last-fitting-subject': 'by a pronoun for the last person whom it fits',
};

/** Why the speaker is taken for this one, or left open, where the words beside the quotation do not name one. */
const SENTENCES: Readonly<Record<string, string>> = {
  'set-by-the-editor': 'The editor of this page set it; it is not read off the text.',
  'nobody-named': 'The words beside it name nobody.',
  'several-speakers': 'Several people say this together.',
  'a-statement-says': 'Something written says this, and the words beside it do not tell whose.',
  'one-of-several': 'One of several people says this, and the words do not tell which.',
  'quotes-another': 'Somebody else is quoted here, and the words do not name them.',
  'a-noun-before-the-speaker': 'The name beside the verb belongs to another noun.',
  'a-place-before-the-speaker': 'A place stands where the speaker should.',
  'a-term-in-marks': 'A name or a term is set in quotation marks here; perhaps nobody says it.',
  'two-people-fit': 'Two people were just spoken of, and the pronoun fits both.',
  'subject-of-its-sentence': 'No verb of saying names a speaker; the subject of the sentence is taken for it.',
  'subject-of-the-sentence-before': 'The subject of the sentence before is taken for the speaker.',
  'speaker-carried-on': 'Whoever spoke before is taken to go on.',
  'heading-repeats-the-body': 'The heading repeats words that the story gives to this speaker.',
};

/**
 * A rule of the parser as a sentence, for the reader who asks why the page takes these words for this speaker's. A rule is
 * "where the speaker stands/how he is named or why he is left open", or its second half alone.
 */
export const explainRule = (rule: string): string => {
  const [last = '', order = ''] = rule.split('/').reverse();
  const naming = NAMINGS[last];
  const where = ORDERS[order];
  if (naming !== undefined) return where ? `${where}, named ${naming}.` : `The speaker is named ${naming}.`;
  return SENTENCES[last] ?? `By the parser’s rule “${rule}”.`;
};
