import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Font } from 'satori';
import subsetFont from 'subset-font';

/** Every Latin letter that the page's fonts have. */
const letters = Array.from({ length: 0x2100 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

const faces = [
  { name: 'serif', file: 'serif-latin.woff2', weight: 400 },
  { name: 'serif more', file: 'serif-extended.woff2', weight: 400 },
  { name: 'sans', file: 'sans-latin.woff2', weight: 400 },
  { name: 'sans', file: 'sans-latin.woff2', weight: 600 },
  { name: 'sans more', file: 'sans-extended.woff2', weight: 400 },
] as const;

/** The page's own type in the form that a card is set with: one weight each, uncompressed. */
export const loadCardFonts = (root: string): Promise<Font[]> =>
  Promise.all(
    faces.map(async ({ name, file, weight }) => {
      const font = await readFile(join(root, 'src/fonts', file));
      const data = await subsetFont(font, letters, { targetFormat: 'truetype', variationAxes: { wght: weight } });
      return { name, data, weight, style: 'normal' as const };
    }),
  );
