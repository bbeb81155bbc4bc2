import { useState } from 'react';
import { areSingleKeysOn, setSingleKeys } from './singleKeys.ts';

/** Switches the keys off that work without Ctrl or Alt. */
export const SingleKeysSwitch = () => {
  const [on, setOn] = useState(areSingleKeysOn);
  return (
    <label className="single-keys">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => {
          setOn(target.checked);
          setSingleKeys(target.checked);
        }}
      />{' '}
      Single keys: S in the story; ?, +, − and 0 on the map
    </label>
  );
};
