import { cpSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LoadedPage } from '../loadPage.ts';
import type { BuiltCode } from './builtFiles.ts';
import { type EditionFolder, makeFolders } from './editionFolder.ts';
import { swapEdition } from './swapEdition.ts';
import { undoing } from './undoing.ts';

/**
 * Builds the site of a story beside the folder, and puts it there when it is whole. A build that fails or is interrupted
 * leaves everything as it was. `root` is this repository; `offline`: whether browsers are to keep the site.
 */
export const buildSite = async (
  root: string,
  site: LoadedPage,
  { client, server }: BuiltCode,
  folder: EditionFolder,
  offline: boolean,
): Promise<void> => {
  // React looks at the mode when it is loaded, which is why what loads it is imported below: its own checks would cost much time.
  process.env.NODE_ENV = 'production';
  const part = `${folder.path}.part-${process.pid}`;
  const made: string[] = [];
  const undo = () => {
    rmSync(part, { recursive: true, force: true, maxRetries: 3 });
    for (const folder of made) if (readdirSync(folder).length === 0) rmdirSync(folder);
  };
  await undoing(undo, async () => {
    made.push(...makeFolders(dirname(folder.path)));
    const { writeSite } = await import('./writeSite.ts');
    cpSync(client, part, { recursive: true });
    await writeSite(site, await server(), root, part, offline);
    swapEdition(part, folder, site.page.siteUrl);
  });
  rmSync(part, { recursive: true, force: true });
};
