import { useSyncExternalStore } from 'react';
import { chooseTheme, currentTheme, subscribeTheme, type Theme, themes } from './theme.ts';

/** Light, dark, or as the system has it. */
export const ThemeSwitch = () => {
  const theme = useSyncExternalStore(subscribeTheme, currentTheme, (): Theme => 'system');
  return (
    <label className="theme needs-script">
      <span>Theme</span>{' '}
      <select value={theme} onChange={(event) => chooseTheme(event.target.value)}>
        {themes.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
};
