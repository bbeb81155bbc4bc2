/** What a line looks like, whatever it says. Each test takes the words of one line without white space around them. */

const AUXILIARIES = new Set(
  (
    'is are was were has have had will would can could may might must should shall do does did cannot ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't " +
    "it's he's she's they're we're i'm that's there's"
  ).split(' '),
);

const VERBS = new Set(
  (
    'says said say said told tells added warned warns claims claimed believes believe thinks hopes hope wants want ' +
    'came comes come went goes go made makes make took takes take gave gives give saw sees got gets left leaves ' +
    'fell falls rose rises won wins lost loses began begins became becomes kept keeps held holds met meets led leads ' +
    'faces faced needs need plans shows show looks remains remain appears seems died killed dies lives lived hit'
  ).split(' '),
);

/** Ends as a sentence does: a full stop, a question or an exclamation mark, perhaps with closing marks after it. */
export function endsWithStop(words: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(words);
}

/** Ends so that a paragraph may follow at once: a stop, or a colon that leads into what follows. */
export function endsParagraph(words: string): boolean {
  return endsWithStop(words) || (/[:;]$/.test(words) && countWords(words) >= 4) || /[,\-–—]["”]$/.test(words);
}

export function countWords(words: string): number {
  return words === '' ? 0 : words.split(' ').length;
}

/** Written in capitals throughout, as the titles of boxes are. */
export function isCapitals(words: string): boolean {
  const letters = words.replace(/[^A-Za-zÀ-ÿ]/g, '');
  return letters.length >= 3 && letters === letters.toUpperCase();
}

/** Has a verb that makes it a sentence rather than the name of a thing. */
export function hasFiniteVerb(words: string): boolean {
  const tokens = words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .split(/[^a-z']+/);
  return tokens.some((token, i) => AUXILIARIES.has(token) || (i > 0 && VERBS.has(token)));
}

/** Set in quotation marks from end to end. */
export function isInMarks(words: string): boolean {
  return /^["“'‘].*["”'’]\.?$/.test(words);
}

/** A short run of words none of which makes a sentence, most of them capitalised: a person, a place, a byline. */
export function isNameLike(words: string): boolean {
  if (endsWithStop(words) && !/\b[A-Z]\.$/.test(words)) return false;
  const tokens = words.split(/[\s,]+/).filter((token) => /^[A-Za-zÀ-ÿ'’"“-]/.test(token));
  if (tokens.length === 0 || tokens.length > 9 || hasFiniteVerb(words)) return false;
  return (
    /^["“]?[A-ZÀ-Þ]/.test(words) &&
    tokens.slice(0, 2).every((token) => /^["“]?([A-ZÀ-Þ]|(de|van|von|bin|al|el|of|the)\b)/.test(token))
  );
}
