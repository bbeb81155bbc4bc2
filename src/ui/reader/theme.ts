export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const changed = 'themechange';

const parseTheme = (value: string | null | undefined): Theme => themes.find((theme) => theme === value) ?? 'system';

/** The theme in force: the inline script in the head has set it before the first paint. */
export const currentTheme = (): Theme => parseTheme(document.documentElement.dataset.theme);

export const subscribeTheme = (listener: () => void): (() => void) => {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
};

/** Sets the theme and remembers it; where storage is denied it holds for this visit. */
export const chooseTheme = (value: string): void => {
  const theme = parseTheme(value);
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // Storage may be denied; the choice then lasts as long as the page.
  }
  dispatchEvent(new Event(changed));
};
