/** Where `exact` stands in `text`, if it stands there once; else null, and `problems` says how often it does. */
export const findOnce = (
  text: string,
  exact: string,
  what: string,
  problems: string[],
): { start: number; end: number } | null => {
  const count = exact === '' ? 0 : text.split(exact).length - 1;
  if (count !== 1) problems.push(`${what} occurs ${count} times; it has to occur once`);
  const start = text.indexOf(exact);
  return count === 1 ? { start, end: start + exact.length } : null;
};
