/**
 * The colours of shell/page.css by their names there, for pictures and embeds, which cannot take them from a style sheet.
 * A test keeps the two in step, and the icon (`public/icon.svg`) with them.
 */
export const light = {
  paper: '#faf8f3',
  ink: '#1c2127',
  muted: '#5b6470',
  rule: '#d8d3c7',
  nato: '#1d5c9e',
  us: '#0f6b5c',
  russia: '#a8322a',
  press: '#6b5786',
  gap: '#b4501b',
  sea: '#edf1f2',
  land: '#f6f3ec',
  member: '#d9e4ee',
  host: '#a9c6e2',
  threat: '#efe5d6',
  rival: '#f1dfdb',
} as const;

/** The borders of countries on a picture, which nobody has to press: fainter than the page's `line`. */
export const border = '#bdb8ab';

export const dark = { paper: '#14181d', ink: '#e8e6e1', muted: '#a3abb5' } as const;
