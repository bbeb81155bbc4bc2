// npm test: every check, cheapest first. A check that fails stops only those that need what it makes; all are listed at the end.
import { npm } from './run.mjs';

/** @typedef {{ readonly name: string, readonly needs?: string }} Stage */
/** @type {readonly Stage[]} */
const STAGES = [
  { name: 'lint' },
  { name: 'types' },
  { name: 'unused' },
  { name: 'unit' },
  { name: 'build' },
  { name: 'size', needs: 'build' },
  { name: 'e2e', needs: 'build' },
];

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`.padStart(8);

const started = performance.now();
/** @type {string[]} */
const report = [];
/** @type {string[]} */
const failed = [];

for (const { name, needs } of STAGES) {
  if (needs && failed.includes(needs)) {
    report.push(`  ${name.padEnd(8)}${'not run'.padStart(8)}  needs the ${needs}`);
    continue;
  }
  console.log(`\n== ${name}`);
  const from = performance.now();
  const isWell = npm(['run', '--silent', name], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (!isWell) failed.push(name);
  report.push(`  ${name.padEnd(8)}${seconds(performance.now() - from)}${isWell ? '' : '  failed'}`);
}

console.log(`\n${report.join('\n')}\n  ${'total'.padEnd(8)}${seconds(performance.now() - started)}`);
if (failed.length > 0)
  console.error(`\nFailed: ${failed.join(', ')}. Run one alone with, say, \`npm run ${failed[0]}\`.`);
process.exitCode = failed.length > 0 ? 1 : 0;
