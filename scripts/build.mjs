// The edition of our own story, leaving no half-built site when it fails: dist/index.html is taken as proof of a whole one.
import { rmSync } from 'node:fs';
import { root, run } from './run.mjs';

rmSync(`${root}/dist`, { recursive: true, force: true });
const edition = ['--import', 'tsx', 'src/cli/edition.ts', 'data/article.txt', '--data', 'data', '--out', 'dist'];
if (!run(process.execPath, edition, { stdio: 'inherit' })) process.exit(1);
