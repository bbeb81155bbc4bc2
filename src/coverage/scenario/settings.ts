export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `radars[0].maxRangeKm` as its three steps. */
const stepsOf = (path: string): readonly string[] => path.replace(/\[(\d+)\]/g, '.$1').split('.');

const hasAt = (data: unknown, [step, ...rest]: readonly string[]): boolean => {
  if (step === undefined) return true;
  if (Array.isArray(data)) return /^\d+$/.test(step) && Number(step) < data.length && hasAt(data[Number(step)], rest);
  return isRecord(data) && Object.hasOwn(data, step) && hasAt(data[step], rest);
};

const replaceAt = (data: unknown, [step, ...rest]: readonly string[], to: unknown): unknown => {
  if (step === undefined) return to;
  if (Array.isArray(data)) return data.map((item, i) => (i === Number(step) ? replaceAt(item, rest, to) : item));
  if (!isRecord(data)) return data;
  return { ...data, [step]: replaceAt(data[step], rest, to) };
};

/**
 * Plain data with the value at a path replaced, like `interceptor.burnoutKmPerS` or `radars[0].maxRangeKm`; the original
 * stays as it is. `null` when nothing stands at the path. What the value may be is for `findProblems` to say.
 */
export const setAt = (data: unknown, path: string, to: unknown): unknown => {
  const steps = stepsOf(path);
  return hasAt(data, steps) ? replaceAt(data, steps, to) : null;
};
