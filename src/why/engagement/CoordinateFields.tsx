import { type KeyboardEvent, useId, useState } from 'react';
import type { LonLat } from '../../page/pageData.ts';
import { announce } from '../../ui/reader/announce.ts';

type Props = {
  readonly legend: string;
  readonly at: LonLat;
  /** Takes the point, or says in a sentence why it does not. */
  readonly commit: (at: LonLat) => string | null;
  readonly hint: string;
};

const STEP_DEG = 0.25;
const LIMITS = [180, 90] as const;
const NAMES = ['Longitude', 'Latitude'] as const;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: STEP_DEG, ArrowDown: -STEP_DEG };

/**
 * A point by its latitude and longitude. What is typed is kept as it stands until Enter, or until the field is left; the arrow keys move by
 * a quarter of a degree. A point that is refused stays typed, with the reason beside it.
 */
export const CoordinateFields = ({ legend, at, commit, hint }: Props) => {
  const id = useId();
  const [draft, setDraft] = useState<readonly [string, string] | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const here = at.join();
  const [from, setFrom] = useState(here);
  if (from !== here) {
    // Moved from elsewhere: what was typed for another point is let go of.
    setFrom(here);
    setDraft(null);
    setRefused(null);
  }
  const typed = draft ?? [String(at[0]), String(at[1])];

  const refuse = (why: string) => {
    setRefused(why);
    announce(why);
  };
  const settle = ([lon, lat]: readonly [string, string]) => {
    const point: LonLat = [Number(lon), Number(lat)];
    const wrong = [lon, lat].findIndex(
      (text, i) => text.trim() === '' || !(Math.abs(point[i as 0 | 1]) <= (LIMITS[i] ?? 0)),
    );
    if (wrong >= 0) return refuse(`${NAMES[wrong]} must be a number from -${LIMITS[wrong]} to ${LIMITS[wrong]}.`);
    const why = commit(point);
    if (why !== null) return refuse(why);
    setRefused(null);
    setDraft(null);
  };
  const change = (axis: 0 | 1, text: string): readonly [string, string] =>
    axis === 0 ? [text, typed[1]] : [typed[0], text];
  const press = (event: KeyboardEvent<HTMLInputElement>, axis: 0 | 1) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter') settle(typed);
    else if (step !== undefined && Number.isFinite(Number(typed[axis]))) {
      const next = change(axis, String(Math.round((Number(typed[axis]) + step) * 100) / 100));
      setDraft(next);
      settle(next);
    } else return;
    event.preventDefault();
  };

  return (
    <fieldset className="coordinates needs-script">
      <legend>{legend}</legend>
      {([1, 0] as const).map((axis) => (
        <label key={axis}>
          {NAMES[axis]}
          <input
            inputMode="decimal"
            autoComplete="off"
            role="spinbutton"
            aria-valuenow={at[axis]}
            aria-valuemin={-(LIMITS[axis] ?? 0)}
            aria-valuemax={LIMITS[axis]}
            value={typed[axis]}
            aria-invalid={refused !== null}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => setDraft(change(axis, target.value))}
            onKeyDown={(event) => press(event, axis)}
            onBlur={() => draft !== null && settle(typed)}
          />
        </label>
      ))}
      <p id={`${id}-hint`}>{refused ?? hint}</p>
    </fieldset>
  );
};
