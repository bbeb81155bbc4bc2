// npm test: every check, cheapest first, up to the first that fails.
import { npm } from './run.mjs';

const STAGES = ['lint', 'types', 'unused', 'unit', 'build', 'size', 'e2e'];

/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`.padStart(8);

const started = performance.now();
/** @type {string[]} */
const report = [];
/** @type {string | null} */
let failed = null;

for (const stage of STAGES) {
  if (failed) {
    report.push(`  ${stage.padEnd(8)}${'not run'.padStart(8)}`);
    continue;
  }
  console.log(`\n== ${stage}`);
  const from = performance.now();
  if (!npm(['run', '--silent', stage], { stdio: ['ignore', 'inherit', 'inherit'] })) failed = stage;
  report.push(`  ${stage.padEnd(8)}${seconds(performance.now() - from)}${failed ? '  failed' : ''}`);
}

console.log(`\n${report.join('\n')}\n  ${'total'.padEnd(8)}${seconds(performance.now() - started)}`);
if (failed) console.error(`\nStopped: the ${failed} stage failed. Run it alone with \`npm run ${failed}\`.`);
process.exitCode = failed ? 1 : 0;
