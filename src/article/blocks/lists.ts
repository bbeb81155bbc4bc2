import type { Draft, Settled } from './draft.ts';
import { applyVerdicts, hasSign, settle, typeAt, wordsAt } from './draft.ts';
import { countWords, endsWithStop } from './shapes.ts';

/** A sign that printed text sets before each item of a list. */
const BULLET = /^[-–*•·▪►]\s+\S/;

function isItem(draft: Draft, index: number): boolean {
  return typeAt(draft, index) === null && (hasSign(draft, index, 'item') || BULLET.test(wordsAt(draft, index)));
}

/** Items of lists in the story, and the line that leads into them: "In other news:". */
export function markLists(draft: Draft): Draft {
  const { standfirst, tail } = draft.zones;
  const settled: Settled[] = [];
  for (let i = standfirst + 1; i < tail; i += 1) {
    if (!isItem(draft, i)) continue;
    const marked = hasSign(draft, i, 'item');
    settled.push(settle(i, 'boxItem', marked ? 'markup:list' : 'bullet', { sure: marked ? 'stated' : 'inferred' }));
    const leads = i - 1 > standfirst && typeAt(draft, i - 1) === null && /:$/.test(wordsAt(draft, i - 1));
    if (leads && !isItem(draft, i - 1)) settled.push(settle(i - 1, 'paragraph', 'leads-into-a-list'));
  }
  return applyVerdicts(draft, settled);
}

const FORM_HEAD = /\b(using|fill in|complete) the (e-?mail )?(form|postform)\b|\bform (below|on the right)\b/i;

/** A form by its element, or from the line that asks for it down to the last of its fields. */
export function markForms(draft: Draft): Draft {
  const { from, to } = draft.bounds;
  const inForm = draft.lines.flatMap((_, i) => (i >= from && i < to && hasSign(draft, i, 'form') ? [i] : []));
  // A form around the whole story is a matter of the layout.
  const whole = inForm.length > 12 && inForm.length * 2 > to - from;
  const settled: Settled[] = whole ? [] : inForm.map((i) => settle(i, 'form', 'markup:form', { sure: 'stated' }));
  for (let i = from; i < to; i += 1) {
    if (typeAt(draft, i) !== null || !FORM_HEAD.test(wordsAt(draft, i)) || countWords(wordsAt(draft, i)) > 40) continue;
    settled.push(settle(i, 'form', 'asks-for-the-form'));
    for (let at = i + 1; at < to; at += 1) {
      const words = wordsAt(draft, at);
      if (endsWithStop(words) || countWords(words) > 6) break;
      settled.push(settle(at, 'form', 'field-of-the-form'));
    }
  }
  return applyVerdicts(draft, settled);
}

const FIELD = /^(Name|Country|Location|Message|Comments?|Town ?(&|and) ?Country)$/i;

/** The fields of a form without their colon: each beside another field, or beside one of these that is. */
export function markFields(draft: Draft): Draft {
  const isField = (i: number) => typeAt(draft, i) === null && FIELD.test(wordsAt(draft, i));
  const touches = (i: number, step: 1 | -1): boolean =>
    typeAt(draft, i + step) === 'form' || (isField(i + step) && touches(i + step, step));
  const fields = draft.lines.flatMap((_, i) => (isField(i) && (touches(i, 1) || touches(i, -1)) ? [i] : []));
  return applyVerdicts(
    draft,
    fields.map((i) => settle(i, 'form', 'field-of-the-form')),
  );
}

/** Links to other stories that stand above the first paragraph, under a heading of their own. */
export function markLinksAbove(draft: Draft): Draft {
  const settled: Settled[] = [];
  for (let i = draft.bounds.from; i < draft.bounds.to; i += 1) {
    if (typeAt(draft, i) === 'standfirst' || (draft.paragraphShapes[i] && /\.["'”’]*$/.test(wordsAt(draft, i)))) break;
    if (typeAt(draft, i) !== 'relatedHeading') continue;
    for (let at = i + 1; at < draft.bounds.to; at += 1) {
      const words = wordsAt(draft, at);
      const link =
        hasSign(draft, at, 'item') || hasSign(draft, at, 'links') || /\?$/.test(words) || !endsWithStop(words);
      const apart = draft.closed[at - 1] && !/\?$/.test(words) && !hasSign(draft, at, 'item');
      if (typeAt(draft, at) !== null || !link || apart || countWords(words) > 14) break;
      settled.push(settle(at, 'relatedLink', 'above-the-story'));
    }
  }
  return applyVerdicts(draft, settled);
}
