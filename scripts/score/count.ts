/** Right answers, answers given, and answers wanted; kept as counts so that the counts of pages add up. */
export type Count = { readonly hit: number; readonly given: number; readonly wanted: number };

export const NOTHING: Count = { hit: 0, given: 0, wanted: 0 };

export function addCounts(a: Count, b: Count): Count {
  return { hit: a.hit + b.hit, given: a.given + b.given, wanted: a.wanted + b.wanted };
}

export function computePrecision({ hit, given }: Count): number {
  return given === 0 ? 0 : hit / given;
}

export function computeRecall({ hit, wanted }: Count): number {
  return wanted === 0 ? 0 : hit / wanted;
}

/** Harmonic mean of precision and recall; 1 when nothing was wanted and nothing given. */
export function computeF1({ hit, given, wanted }: Count): number {
  return given + wanted === 0 ? 1 : (2 * hit) / (given + wanted);
}

/** Wilson's score interval at 95 per cent for `hit` of `total`; the whole range when there is nothing to go by. */
function computeWilson(hit: number, total: number): readonly [low: number, high: number] {
  if (total === 0) return [0, 1];
  const z = 1.959964;
  const p = hit / total;
  const centre = p + (z * z) / (2 * total);
  const reach = z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}

/** `41 of 45 (91.1 %, 95 % interval 79.3 to 96.5 %)`: the count first, then the rate. */
export function formatRate(hit: number, total: number): string {
  if (total === 0) return '0 of 0';
  const [low, high] = computeWilson(hit, total);
  return `${hit} of ${total} (${percent(hit / total)}, 95 % interval ${(low * 100).toFixed(1)} to ${percent(high)})`;
}
