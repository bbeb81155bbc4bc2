import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dark, light } from '../../src/build/site/cards/colours.ts';

const css = readFileSync('src/shell/page.css', 'utf8');

/** The two values of a colour of the page, light and dark, as `#rrggbb`. */
const valuesOf = (token: string) => {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`page.css has no colour --${token}`);
  return { light: found[1], dark: found[2] };
};

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const COUNTRIES = ['land', 'member', 'threat', 'rival'];
const MAP = ['sea', ...COUNTRIES];

/** What is drawn or written, what it lies on, and the least contrast that WCAG 2.2 asks of it: 4.5 of words, 3 of anything else. */
const PAIRS: readonly (readonly [least: number, what: string, token: string, grounds: readonly string[]])[] = [
  [4.5, 'words', 'ink', ['paper', 'lit', ...MAP, 'host']],
  [4.5, 'muted words', 'muted', ['paper', 'sea', 'land']],
  [4.5, 'rust words', 'gap-ink', ['paper', ...MAP]],
  ...['nato', 'us', 'russia', 'press'].map((side) => [4.5, `words of ${side}`, side, ['paper', 'lit']] as const),
  [3, 'the border of a control', 'line', ['paper', 'sea', 'lit']],
  [3, 'the border of a country', 'line', MAP],
  [3, 'the ring of the focus', 'nato', ['paper', 'lit', ...MAP, 'host']],
  [3, 'the gap', 'gap', ['sea', ...COUNTRIES]],
  [3, 'the model’s line', 'us', MAP],
];

for (const theme of ['light', 'dark'] as const) {
  describe(`in the ${theme} theme`, () => {
    for (const [least, what, token, grounds] of PAIRS) {
      test(`${what} can be told from ${grounds.join(', ')}: at least ${least} : 1`, () => {
        const pale = grounds.filter((ground) => contrast(valuesOf(token)[theme], valuesOf(ground)[theme]) < least);
        expect(pale).toEqual([]);
      });
    }
  });
}

test('the pictures for sharing and the embeds are drawn in the colours of the page', () => {
  for (const [token, value] of Object.entries(light)) expect(value, token).toBe(valuesOf(token).light);
  for (const [token, value] of Object.entries(dark)) expect(value, token).toBe(valuesOf(token).dark);
});

test('the icon is drawn in the colours of the page', () => {
  const used = readFileSync('public/icon.svg', 'utf8').match(/#[0-9a-f]{6}/g) ?? [];
  expect(used.length).toBeGreaterThan(0);
  expect(Object.values(light)).toEqual(expect.arrayContaining(used));
});
