// vite build, leaving no half-built site when it fails: dist/index.html is taken as proof of a whole one.
import { rmSync } from 'node:fs';
import { root, run } from './run.mjs';

if (!run(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], { stdio: 'inherit' })) {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  process.exit(1);
}
