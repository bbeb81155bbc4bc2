import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome } from '../../page/pageData.ts';
import type { RecordData, Sourced } from '../../page/record.ts';
import { formatDay } from '../article/formatDate.ts';
import { readChecked } from '../readChecked.ts';
import { slug, sourced, text } from '../schema/common.ts';

/** `outcome.json` as written: a milestone names the entry whose date and sources are its own, so that the two never part. */
type OutcomeFile = {
  readonly sentences: readonly Sourced[];
  readonly milestones: readonly { readonly entry: string; readonly title: string }[];
};

export const outcomeSchema: z.ZodType<OutcomeFile> = z.strictObject({
  sentences: z.array(sourced).min(1),
  milestones: z.array(z.strictObject({ entry: slug, title: text.max(80) })).min(1),
});

/**
 * What came of the plan, with the dates and the sources that the timeline has for each milestone. A milestone that is no
 * entry of the timeline's later part, or stands before an earlier one, goes to `problems`.
 */
export const loadOutcome = async (
  folder: string,
  { timeline }: Pick<RecordData, 'timeline'>,
  problems: string[],
): Promise<Outcome | null> => {
  const file = await readChecked(join(folder, 'outcome.json'), outcomeSchema, problems);
  if (file === null) return null;
  const milestones = file.milestones.flatMap(({ entry: id, title }) => {
    const entry = timeline.find((item) => item.id === id && item.layer === 'later');
    if (entry === undefined) {
      problems.push(`outcome.json > ${id}: is no later entry of timeline.json`);
      return [];
    }
    const date = entry.happened ?? entry.said ?? entry.published ?? '';
    return [{ entryId: id, date, dateLabel: formatDay(date), title, sources: entry.sources }];
  });
  milestones.slice(1).forEach(({ entryId, date }, i) => {
    const previous = milestones[i];
    if (previous && previous.date > date)
      problems.push(`outcome.json > ${entryId}: stands after "${previous.entryId}", which is later`);
  });
  return { sentences: file.sentences, milestones };
};
