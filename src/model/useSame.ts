import { useMemo } from 'react';

/** Plain data compared by its content: the same object as long as that is equal. */
export const useSame = <Value>(value: Value): Value => {
  const text = JSON.stringify(value);
  return useMemo(() => JSON.parse(text) as Value, [text]);
};
