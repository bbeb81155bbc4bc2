import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';

/** Reads a JSON file and checks it; null, with every problem and its path in `problems`, when it does not conform. */
export const readChecked = async <T>(file: string, schema: z.ZodType<T>, problems: string[]): Promise<T | null> => {
  const name = basename(file);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) problems.push(`${name} > ${path.join(' > ')}: ${message}`);
  return null;
};
