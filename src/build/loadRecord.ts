import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export const loadRecord = (folder: string, _problems: string[]): any => ({
  countries: JSON.parse(readFileSync(join(folder, 'countries.json'), 'utf8')),
  sources: JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')),
});
