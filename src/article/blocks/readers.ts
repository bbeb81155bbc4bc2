import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, settle, typeAt, wordsAt } from './draft.ts';
import { countWords, endsWithStop, hasFiniteVerb } from './shapes.ts';

/** Authors that a page must have under its comments to be one of comments, when no heading says that it is. */
const AUTHORS_WITHOUT_HEADING = 3;

/** "Alan Reid, Stranraer, Scotland": a name and a place, under the words of a reader. */
function isAuthor(draft: Draft, index: number): boolean {
  const words = wordsAt(draft, index);
  if (typeAt(draft, index) !== null || endsWithStop(words) || countWords(words) > 9 || hasFiniteVerb(words))
    return false;
  return (
    /^[A-ZÀ-Þ][^,]{0,40}, ?[A-ZÀ-Þ]/.test(words) &&
    endsWithStop(wordsAt(draft, index - 1)) &&
    typeAt(draft, index - 1) === null
  );
}

function findHeading(draft: Draft, last: number): number | null {
  const at = draft.verdicts.findIndex(
    (verdict, i) => verdict?.type === 'readerHeading' && i > draft.zones.standfirst && i < last,
  );
  return at < 0 ? null : at;
}

/** Comments of readers and who sent them, from their heading (or from the first of them) down to the last name. */
export function markComments(draft: Draft): Draft {
  const { headline, standfirst } = draft.zones;
  const authors = draft.lines.flatMap((_, i) => (i > standfirst && isAuthor(draft, i) ? [i] : []));
  const last = authors.at(-1);
  if (last === undefined) return draft;
  const heading = findHeading(draft, last);
  const title = headline === null ? '' : wordsAt(draft, headline);
  const asked = /\b(your|you|readers)\b|have your say|\?$/i.test(title);
  if (
    heading === null
      ? !asked || authors.length < AUTHORS_WITHOUT_HEADING
      : authors.filter((i) => i > heading).length < 2
  )
    return draft;
  // "What do you think of it? Your comments:" leads into them as a heading does.
  const [first = last] = authors;
  const lead = draft.lines.findLastIndex((_, i) => i > standfirst && i < first && /:$/.test(wordsAt(draft, i)));
  const settled: Settled[] = [];
  let group = 1;
  for (let i = (heading ?? Math.max(lead, standfirst)) + 1; i <= last; i += 1) {
    if (typeAt(draft, i) !== null) continue;
    const author = authors.includes(i);
    settled.push(
      settle(i, author ? 'commentAuthor' : 'comment', author ? 'name-and-place' : 'over-name-and-place', {
        group: `comment-${group}`,
      }),
    );
    if (author) group += 1;
  }
  return applyVerdicts(draft, settled);
}

/** The small box of one reader's words inside a story: heading, words, name. */
export function markReaderBox(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (const [i, verdict] of draft.verdicts.entries()) {
    if (verdict?.type !== 'readerHeading' || i >= draft.zones.tail) continue;
    let at = i + 1;
    while (at < draft.zones.tail && typeAt(draft, at) === null && !draft.closed[at] && at - i <= 4) {
      const words = wordsAt(draft, at);
      const name = at > i + 1 && countWords(words) <= 6 && !endsWithStop(words) && !hasFiniteVerb(words);
      settled.push(
        settle(at, name ? 'readerName' : 'readerQuote', name ? 'name-under-words' : 'under-readers-heading', {
          group: `reader-${i}`,
        }),
      );
      at += 1;
      if (name) break;
    }
  }
  return applyVerdicts(draft, settled);
}
