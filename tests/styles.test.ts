import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));

// WebKit ignores the whole declaration, and the lines under who says what with it.
it('no line under words is given its colour, style or thickness in the shorthand', () => {
  const shorthands = sheets.flatMap((path) =>
    [...readFileSync(`src/${path}`, 'utf8').matchAll(/text-decoration:\s*([^;}]*)/g)].map(
      ([, value]) => `${path}: ${value}`,
    ),
  );
  expect(shorthands.length).toBeGreaterThan(10);
  expect(shorthands.filter((one) => !/: (?:none|underline|line-through)$/.test(one))).toEqual([]);
});
