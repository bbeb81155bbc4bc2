import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, settle, typeAt, wordsAt } from './draft.ts';
import { PACKAGE_HEADING, RELATED_DATE, RELATED_LINE } from './furniture.ts';
import { endsWithStop } from './shapes.ts';

/** Related stories: a title with its day and section on the line under it, wherever on the page. */
export function markRelated(draft: Draft): Draft {
  const settled: Settled[] = [];
  let pairs = 0;
  for (let i = 1; i < draft.lines.length; i += 1) {
    const date = draft.lines[i];
    if (date === undefined || i < draft.bounds.from) continue;
    if (RELATED_LINE.test(date.words) && !endsWithStop(date.words))
      settled.push(settle(i, 'relatedLink', 'title-day-section', { sure: 'stated' }));
    if (!RELATED_DATE.test(date.words)) continue;
    pairs += 1;
    const more = { sure: 'stated', evidence: [date.text], group: `related-${pairs}` } as const;
    if (!draft.paragraphShapes[i - 1]) settled.push(settle(i - 1, 'relatedLink', 'title-over-date', more));
    settled.push(settle(i, 'relatedDate', 'day-bar-section', more));
  }
  return applyVerdicts(draft, settled);
}

/** What is left after the story: links out of it before the notice on external sites, promotions of other stories after. */
export function markTail(draft: Draft): Draft {
  const settled: Settled[] = [];
  const notice = draft.verdicts.findIndex((verdict, i) => i >= draft.zones.tail && verdict?.type === 'disclaimer');
  const headed = draft.verdicts.some(
    (verdict, i) => i >= draft.zones.tail && i < notice && verdict?.type === 'relatedHeading',
  );
  let heading: 'relatedHeading' | 'package' | null = null;
  for (let i = draft.zones.tail; i < draft.lines.length; i += 1) {
    const type = typeAt(draft, i);
    if (type === 'relatedHeading') heading = type;
    if (type !== null) continue;
    if (PACKAGE_HEADING.test(wordsAt(draft, i))) heading = 'package';
    if (heading === 'package') settled.push(settle(i, 'package', 'under-a-package-heading'));
    else if (heading === 'relatedHeading' ? i < notice || notice < 0 : i < notice && !headed)
      settled.push(settle(i, 'externalLink', 'before-the-notice'));
    else settled.push(settle(i, 'promo', 'after-the-story', { sure: 'guessed' }));
    if (draft.closed[i] && heading === 'package') heading = null;
  }
  return applyVerdicts(draft, settled);
}

/** What is left before the headline is the site's own bar; nothing else should be left at all. */
export function markRest(draft: Draft): Draft {
  const first = draft.zones.headline ?? draft.zones.standfirst;
  const rest = draft.lines.map((_, i) =>
    i < first && wordsAt(draft, i).length < 200
      ? settle(i, 'chrome', 'before-the-headline', { sure: 'guessed' })
      : settle(i, 'unknown', 'no-rule', { sure: 'guessed' }),
  );
  return applyVerdicts(draft, rest);
}
