import type { Confidence, RecordData, RecordItem } from '../../page/record.ts';

const LAYERS = ['before', 'day', 'later'] as const;

function formatConfidence(confidence: Confidence): string {
  if (confidence.kind === 'independent') return `${confidence.count} independent`;
  return confidence.kind === 'once' ? 'seen once' : 'one origin';
}

function formatItem(item: RecordItem): string {
  const date = item.happened ?? item.said ?? item.published ?? '';
  const sources = `${item.sources.length} source${item.sources.length === 1 ? '' : 's'}`;
  return `  ${date.padEnd(10)}  ${formatConfidence(item.confidence).padEnd(13)}  ${sources.padStart(9)}  ${item.id}`;
}

function countBy(items: readonly RecordItem[], kind: Confidence['kind']): number {
  return items.filter(({ confidence }) => confidence.kind === kind).length;
}

/** The items by layer with date, confidence and number of sources, and a last line with the totals. */
export function formatRecordReport(record: RecordData): string {
  const read = new Map<string, boolean>(record.sources.map((source) => [source.id, source.read !== 'nothing']));
  const unsourced = record.timeline.filter(({ sources }) => !sources.some((id) => read.has(id)));
  const memoryOnly = record.timeline.filter(({ sources }) => !sources.some((id) => read.get(id)));
  const lines = LAYERS.flatMap((layer) => {
    const items = record.timeline.filter((item) => item.layer === layer);
    return [
      `${layer}: ${items.length} items, ${countBy(items, 'independent')} in independent sources, ` +
        `${countBy(items, 'one-origin')} of one origin, ${countBy(items, 'once')} seen once`,
      ...items.map(formatItem),
    ];
  });
  const totals =
    `items ${record.timeline.length}, sources ${record.sources.length}, ` +
    `unsourced ${unsourced.length}, memory-only ${memoryOnly.length}`;
  return [...lines, totals].join('\n');
}
