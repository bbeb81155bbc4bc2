import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readChecked } from '../readChecked.ts';

export const permalinksSchema: z.ZodType<{ readonly quotes: readonly string[] }> = z.strictObject({
  quotes: z.array(z.string()),
});

/** Checks that every named quote that was ever published is still there. A story without the file has promised nothing. */
export const checkPermalinks = async (
  folder: string | null,
  slugs: readonly string[],
  problems: string[],
): Promise<void> => {
  const file = folder === null ? null : join(folder, 'permalinks.json');
  if (file === null || !existsSync(file)) return;
  const published = (await readChecked(file, permalinksSchema, problems))?.quotes ?? [];
  for (const slug of published) {
    if (!slugs.includes(slug))
      problems.push(
        `permalinks.json: people have links to the quote "${slug}", and annotations.json no longer has it: put it back under that slug; for better words or another name add a new quote beside it`,
      );
  }
  for (const slug of slugs) {
    if (!published.includes(slug))
      problems.push(`annotations.json: the quote "${slug}" is new: add its slug at the end of permalinks.json`);
  }
};
