/** Keys without Ctrl or Alt that do something (S, ?, +, −, 0). Speech input types them by accident, so they can be switched off. */
const name = 'single-keys';

const read = (): boolean => {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
};

let on: boolean | null = null;

export const areSingleKeysOn = (): boolean => {
  on ??= read();
  return on;
};

/** Kept for the next visit where storage is allowed. */
export const setSingleKeys = (next: boolean): void => {
  on = next;
  try {
    localStorage.setItem(name, next ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
};
