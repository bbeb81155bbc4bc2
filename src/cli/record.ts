import { loadRecord } from '../build/loadRecord.ts';
import { formatRecordReport } from '../build/recordReport.ts';

const problems: string[] = [];
const record = loadRecord('data', problems);
if (problems.length === 0) {
  console.log(formatRecordReport(record));
} else {
  console.error(
    `The record has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.join('\n')}`,
  );
  process.exitCode = 1;
}
