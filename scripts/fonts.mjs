// Makes the page's fonts from the packages: only the letters that the page can need, only the weights that it uses.
// Run by hand (`node scripts/fonts.mjs`) after a font package changes; its output in src/fonts is committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { readArguments } from '../src/cli/arguments.mjs';

readArguments('node scripts/fonts.mjs', {});

const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const latin = `${printable}\u00a0£§©«°±·»×÷àáâäåæçèéêëíîïñóôöøùúûüýÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÛÜÝß–—‘’“”„…•′″−≤≥→←↑↓`;
const extended = 'ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžČĎĚŇŘŠŤŮŽğışİĞŞăâîșțŞţĂȘȚőűŐŰđĐāēģīķļņūėįų';
const faces = [
  { family: 'source-serif-4', subset: 'latin', letters: latin, out: 'serif-latin' },
  { family: 'source-serif-4', subset: 'latin-ext', letters: extended, out: 'serif-extended' },
  { family: 'source-sans-3', subset: 'latin', letters: latin, out: 'sans-latin' },
  { family: 'source-sans-3', subset: 'latin-ext', letters: extended, out: 'sans-extended' },
];

mkdirSync('src/fonts', { recursive: true });
for (const { family, subset, letters, out } of faces) {
  const file = `node_modules/@fontsource-variable/${family}/files/${family}-${subset}-wght-normal.woff2`;
  const font = await subsetFont(readFileSync(file), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
  writeFileSync(`src/fonts/${out}.woff2`, font);
  console.log(`${out}: ${font.length} bytes`);
}
