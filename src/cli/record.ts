import { loadRecord } from '../build/record/loadRecord.ts';
import { formatRecordReport } from '../build/record/recordReport.ts';
import { readArguments } from './arguments.mjs';

readArguments('npm run --silent record', {});

try {
  console.log(formatRecordReport(loadRecord('.')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
