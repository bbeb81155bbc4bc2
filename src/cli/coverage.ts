import { readFileSync } from 'node:fs';
import type { Catalogue } from '../coverage/scenario/catalogue.ts';
import { runCoverage } from './coverage/run.ts';

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

// The build checks these files against their schemas.
const catalogue = {
  systems: readData('systems'),
  sites: readData('sites'),
  scenarios: readData('scenarios'),
} as Catalogue;

const run = runCoverage(process.argv.slice(2), catalogue, {
  readFile: (name) => readFileSync(name, 'utf8'),
  readInput: () => readFileSync(0, 'utf8'),
});
for (const sentence of run.errors) process.stderr.write(`${sentence}\n`);
// Written in one piece at the end, so that a failure leaves nothing half done.
if (run.output !== '') process.stdout.write(`${run.output}\n`);
process.exitCode = run.exitCode;
