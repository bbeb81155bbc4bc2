import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../build/record/catalogue.ts';
import { runCoverage } from './coverage/run.ts';

const problems: string[] = [];
const catalogue = await loadCatalogue(join(import.meta.dirname, '../../data'), problems);
if (catalogue === null) throw new Error(problems.join('\n'));

const run = runCoverage(process.argv.slice(2), catalogue, {
  readFile: (name) => readFileSync(name, 'utf8'),
  readInput: () => readFileSync(0, 'utf8'),
});
for (const sentence of run.errors) process.stderr.write(`${sentence}\n`);
// Written in one piece at the end, so that a failure leaves nothing half done.
if (run.output !== '') process.stdout.write(`${run.output}\n`);
process.exitCode = run.exitCode;
