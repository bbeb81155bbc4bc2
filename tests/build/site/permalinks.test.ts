import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import annotations from '../../../data/annotations.json' with { type: 'json' };
import permalinks from '../../../data/permalinks.json' with { type: 'json' };
import { checkPermalinks } from '../../../src/build/site/permalinks.ts';
import published from '../../vectors/permalinks.json' with { type: 'json' };

const slugs = annotations.quotes.map(({ slug }) => slug);

const check = async (file: unknown, named: readonly string[]): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'permalinks-'));
  await writeFile(join(folder, 'permalinks.json'), JSON.stringify(file));
  const problems: string[] = [];
  await checkPermalinks(folder, named, problems);
  return problems;
};

describe('the addresses of named quotes', () => {
  it('are only ever added to: put a slug back rather than take it out, and add new ones at the end', () => {
    expect(permalinks.quotes.slice(0, published.length)).toEqual(published);
    expect(new Set(permalinks.quotes).size).toBe(permalinks.quotes.length);
  });

  it('all lead to a quote', async () => {
    expect(await check(permalinks, slugs)).toEqual([]);
  });

  it('stop the build when one is taken out or renamed, with what to do instead', async () => {
    expect(await check({ quotes: ['a', 'b'] }, ['a', 'c'])).toEqual([
      expect.stringMatching(/links to the quote "b".*put it back under that slug/),
      expect.stringMatching(/the quote "c" is new: add its slug at the end of permalinks.json/),
    ]);
  });

  it('are not asked of a story that has published none', async () => {
    const problems: string[] = [];
    await checkPermalinks(null, ['a'], problems);
    expect(problems).toEqual([]);
  });
});
