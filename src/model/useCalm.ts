import { startTransition, useEffect, useState } from 'react';

/** Longer than the pause between two steps of a slider that is moved, shorter than a reader notices. */
const REST_MS = 60;

/**
 * A value as it was when the page last had nothing more urgent to do: it follows once `isBusy` is over, the picture has been painted,
 * and no newer value has come for a moment.
 */
export const useCalm = <Value>(value: Value, isBusy: boolean): Value => {
  const [calm, setCalm] = useState(value);
  useEffect(
    function followWhenCalm() {
      if (isBusy) return;
      const rest = setTimeout(() => startTransition(() => setCalm(value)), REST_MS);
      return () => clearTimeout(rest);
    },
    [value, isBusy],
  );
  return calm;
};
