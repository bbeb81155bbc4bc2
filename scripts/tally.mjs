// node scripts/tally.mjs STATUS
// Prints "N passed, N failed" over the unit and end-to-end reports of the run that ended with that status.
// A run that failed without a failing test (lint, types, a size) counts as one failure; so does one that ran no test.
import { readFileSync } from 'node:fs';
import { readArguments } from '../src/cli/arguments.mjs';
import { root } from './run.mjs';

const { positionals } = readArguments('node scripts/tally.mjs STATUS', { allowPositionals: true });

/**
 * @param {string} name
 * @returns {any} null when the stage did not come to write its report
 */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(`${root}/test-results/${name}.json`, 'utf8'));
  } catch {
    return null;
  }
}

const unit = readReport('unit');
const e2e = readReport('e2e')?.stats;
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + (e2e?.flaky ?? 0);
const seen = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0);
const ended = positionals[0] === '0' && passed > 0;
const failed = ended ? seen : Math.max(1, seen);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
