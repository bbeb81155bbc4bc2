import { worstWindows } from '../../coverage/engage/solver.ts';
import type { Quantity } from '../../coverage/scenario/catalogue.ts';
import type { Scenario } from '../../coverage/scenario/scenario.ts';
import type { LoftTable, NamedPlace } from '../../model/modelData.ts';

/** From the launch points outwards. */
const PLACES = ['istanbul', 'izmir', 'athens', 'bucharest', 'sofia', 'rome', 'london'];

/** Worst windows, in whole seconds, for each preset of how high the missile flies. */
export const createLoftTable = (cities: readonly NamedPlace[], scenario: Scenario, loft: Quantity): LoftTable => {
  const lofts = (loft.presets ?? []).map(({ value }) => value);
  const places = PLACES.flatMap((id) => cities.find((city) => city.id === id) ?? []);
  const byLoft = lofts.map((value) =>
    worstWindows(
      { ...scenario, threat: { ...scenario.threat, loft: value } },
      places.map(({ at }) => at),
    ),
  );
  return {
    lofts,
    rows: places.map(({ name }, i) => ({
      name,
      windowsS: byLoft.map((windows) => {
        const windowS = windows[i] ?? null;
        return windowS === null ? null : Math.round(windowS);
      }),
    })),
  };
};
