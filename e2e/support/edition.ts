import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSavedPage } from '../../src/build/article/savedPage.ts';

/** The site of another story, built and served: where it lives, what the command said to its editor, and an end to it. */
export type ServedEdition = {
  readonly url: string;
  readonly folder: string;
  readonly said: string;
  readonly stop: () => void;
};

/** Serves a folder as the site is served; resolves to its address. */
async function serve(folder: string) {
  const server = spawn(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'preview',
    ...['--outDir', folder, '--port', '0'],
  ]);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (words: Buffer) => {
      said += words;
      const port = /127\.0\.0\.1:(?:\W\[\d+m)*(\d+)/.exec(said)?.[1]; // a colour code may stand before the number
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.on('exit', () => reject(new Error(`The edition could not be served: ${said}`)));
  });
  return { url, stop: () => server.kill() };
}

/**
 * Builds the edition of a saved page by the command a reader would type, with the words that begin with `words` given to `speaker`,
 * and serves it.
 * @throws Error with what the command said when it fails
 */
export async function serveEdition(file: string, words: string, speaker: string): Promise<ServedEdition> {
  const temporary = mkdtempSync(join(tmpdir(), 'edition-'));
  const folder = join(temporary, 'site');
  const { source, sha256 } = readSavedPage(readFileSync(file), true);
  const start = source.indexOf(words);
  const overrides = join(temporary, 'overrides.json');
  writeFileSync(
    overrides,
    JSON.stringify({ text: sha256, statements: [{ start, end: start + words.length, speaker }] }),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/edition.ts', file, '--out', folder, '--overrides', overrides],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const { url, stop } = await serve(folder);
  return {
    url,
    folder,
    said: stderr,
    stop: () => {
      stop();
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}
