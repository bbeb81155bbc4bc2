import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { compressFiles } from '../../../../src/build/site/hosts/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([1000, 65_536, 300_000, 2_000_000])(
  'a text of %i bytes lies ready in both forms, and comes back as it was',
  (size) => {
    const text = Buffer.from(Array.from({ length: size }, (_, i) => 32 + ((i * i) % 91)));
    writeFileSync(join(folder, 'page.html'), text);
    expect(compressFiles(folder, ['page.html'])).toEqual(['page.html.gz', 'page.html.br']);
    expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).equals(text)).toBe(true);
    const pressed = readFileSync(join(folder, 'page.html.br'));
    expect(brotliDecompressSync(pressed).equals(text)).toBe(true);
    expect(pressed.length).toBeLessThan(size);
  },
);

it('what would save no packet, and a picture, is left as it is', () => {
  writeFileSync(join(folder, 'short.json'), '{}');
  writeFileSync(join(folder, 'card.png'), Buffer.alloc(5000));
  expect(compressFiles(folder, ['short.json', 'card.png'])).toEqual([]);
});

it('a built script that lies ready already is not pressed again; a page, whose name stays, is', () => {
  writeFileSync(join(folder, 'again.html'), 'x'.repeat(5000));
  expect(compressFiles(folder, ['again.html'])).toEqual(compressFiles(folder, ['again.html']));
  writeFileSync(join(folder, 'kept.js'), 'x'.repeat(5000));
  expect(compressFiles(folder, ['kept.js'])).toEqual(['kept.js.gz', 'kept.js.br']);
  expect(compressFiles(folder, ['kept.js'])).toEqual([]);
});
