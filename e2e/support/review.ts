import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The review of a saved page as it is served: its address, the file that corrections go to, and an end to it. */
export type ServedReview = { readonly url: string; readonly overrides: string; readonly stop: () => void };

/**
 * Serves the review of a page by the command that an editor would type.
 * @throws Error with what the command said when it ends
 */
export async function serveReview(file: string): Promise<ServedReview> {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  const overrides = join(folder, 'overrides.json');
  const command = ['--import', 'tsx', 'src/cli/edition.ts', file, '--review', '--overrides', overrides];
  const server = spawn(process.execPath, command);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (words: Buffer) => {
      said += words;
      const address = /The review is at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    server.on('exit', () => reject(new Error(`The review could not be served: ${said}`)));
  });
  return {
    url,
    overrides,
    stop: () => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
