import { loadRecord } from '../build/loadRecord.ts';
import { formatRecordReport } from '../build/recordReport.ts';

try {
  console.log(formatRecordReport(loadRecord('.')));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
