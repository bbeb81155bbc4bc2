import type { CoverageTables } from '../model/tables.ts';
import type { Region } from '../page/pageData.ts';

type Shares = CoverageTables['shares'];

/** So many countries are named. */
const MOST = 2;
/** The countries that the article leaves out come first, however small their change. */
const FIRST = ['greece', 'turkey'];

/** What another setting of the model changed for the allies: "Greece without a window: 63 → 82 per cent". */
export const describeChange = (
  before: Shares,
  after: Shares,
  allies: readonly Pick<Region, 'id' | 'name'>[],
): string => {
  const changes = allies
    .flatMap(({ id, name }) => {
      const [was, is] = [before[id], after[id]];
      return was && is && was.none !== is.none ? [{ id, name, was: was.none, is: is.none }] : [];
    })
    .sort(
      (a, b) =>
        Number(FIRST.includes(b.id)) - Number(FIRST.includes(a.id)) || Math.abs(b.is - b.was) - Math.abs(a.is - a.was),
    );
  if (changes.length === 0) return 'No ally gains or loses a window.';
  const named = changes.slice(0, MOST).map(({ name, was, is }) => `${name} without a window: ${was} → ${is} per cent`);
  const more = changes.length - named.length;
  return `${named.join('; ')}${more > 0 ? `; ${more} more changed` : ''}.`;
};
