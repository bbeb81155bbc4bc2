// npm run check: lint, types and the unit tests of what changed since the last commit, side by side. For work in hand; `npm test` is the whole.
import { spawn } from 'node:child_process';
import { root } from './run.mjs';

const CHECKS = [
  { name: 'lint', file: 'node_modules/@biomejs/biome/bin/biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'types', file: 'node_modules/typescript/bin/tsc', args: [] },
  { name: 'types of the browser', file: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.browser.json'] },
  { name: 'types of the worker', file: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.worker.json'] },
  { name: 'unit', file: 'node_modules/vitest/vitest.mjs', args: ['run', '--changed', '--passWithNoTests'] },
];

/**
 * @param {typeof CHECKS[number]} check
 * @returns {Promise<boolean>} whether it ended well; what it says is printed whole when it ends
 */
const run = ({ name, file, args }) =>
  new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('close', (code) => {
      const took = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`== ${name}, ${took} s${code === 0 ? '' : ', failed'}`);
      if (code !== 0 || name === 'unit') process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });

const ended = await Promise.all(CHECKS.map(run));
process.exitCode = ended.every(Boolean) ? 0 : 1;
