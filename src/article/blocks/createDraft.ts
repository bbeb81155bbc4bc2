import { joinWrapped, type Line } from '../lines.ts';
import type { BlockOverride } from '../overrides.ts';
import type { Draft } from './draft.ts';
import { BYLINE } from './head.ts';
import { type Markup, type Signs, signLines } from './markup.ts';
import { countWords, endsParagraph, endsWithStop, isNameLike } from './shapes.ts';

/** Words in bold that are no more than a cross-heading; more make a first paragraph, which these pages set in bold. */
const BOLD_WORDS = 8;

/** In a picture, a box, a form: the markup says that a line is no paragraph of the story. */
function isEnclosed(signs: Signs): boolean {
  return (['box', 'links', 'quote', 'picture', 'alt', 'form', 'byline', 'title', 'outside'] as const).some((kind) =>
    signs.has(kind),
  );
}

/** A paragraph by its element, whatever it ends with. */
function isProse(words: string, signs: Signs, next: Signs | undefined): boolean {
  if (!signs.has('prose') || BYLINE.test(words)) return false;
  if (signs.has('bold')) return countWords(words) > BOLD_WORDS || /\.["'”’]*$/.test(words);
  return (
    endsWithStop(words) || (/:$/.test(words) && next?.has('item')) || (countWords(words) >= 3 && !isNameLike(words))
  );
}

/** The draft of a page of which nothing is settled. */
export function createDraft(lines: readonly Line[], markup: Markup, overrides: readonly BlockOverride[]): Draft {
  const printed = markup.regions.length === 0 ? joinWrapped(lines) : lines;
  const shown = printed.filter((line) => !line.blank);
  // Of paragraphs that were broken into lines, each is one line again, whether or not a blank one follows it.
  const whole = printed.length < lines.length;
  const closed = shown.map(
    (line) => (lines[line.last]?.blank ?? true) || (whole && endsWithStop(line.words) && countWords(line.words) >= 8),
  );
  const signs = signLines(shown, markup.regions);
  const sentences = shown.map((line) => endsWithStop(line.words) && countWords(line.words) >= 8);
  const total = sentences.filter(Boolean).length;
  const spaced = sentences.filter((is, i) => is && closed[i]).length * 3 >= total;
  const none: Signs = new Map();
  return {
    lines: shown,
    closed,
    spaced,
    paragraphShapes: shown.map((line, i) => {
      const own = signs[i] ?? none;
      const shaped = endsParagraph(line.words) && (spaced ? (closed[i] ?? false) : (sentences[i] ?? false));
      return !isEnclosed(own) && (shaped || isProse(line.words, own, signs[i + 1]));
    }),
    markup,
    signs,
    overrides,
    verdicts: shown.map(() => null),
    bounds: { from: 0, to: shown.length },
    zones: { headline: null, standfirst: shown.length, tail: shown.length },
  };
}
