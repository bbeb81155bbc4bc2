import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findEditionFolder, readMarker } from '../../../src/build/site/editionFolder.ts';
import { swapEdition } from '../../../src/build/site/swapEdition.ts';

let top = '';
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'folder-')));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const put = (folder: string, files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};
const list = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
/** Puts a site of these files into the folder, as a build does. */
const fill = (out: string, files: Readonly<Record<string, string>>) => {
  const built = mkdtempSync(join(tmpdir(), 'built-'));
  put(built, files);
  try {
    swapEdition(built, findEditionFolder(out), null);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
};

describe('the folder that an edition is built into', () => {
  it('keeps what no build put there: a branch’s .git, a CNAME and photos outlive the next build', () => {
    const out = join(top, 'site');
    fill(out, { 'index.html': 'one', 'q/old/index.html': 'one', 'assets/a-1.js': '1' });
    const own = { '.git/HEAD': 'ref', CNAME: 'example.org', 'photos/a.jpg': 'a', 'assets/mine.css': 'm' };
    put(out, own);
    fill(out, { 'index.html': 'two', 'assets/a-2.js': '2' });
    expect(list(out)).toEqual(['.edition.json', 'assets/a-2.js', 'index.html', ...Object.keys(own)].sort());
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('two');
    expect(existsSync(join(out, 'q'))).toBe(false);
    expect(readMarker(out)?.files).toEqual(['assets/a-2.js', 'index.html']);
  });

  it('is refused, with nothing changed, when a file of somebody else’s would be replaced', () => {
    const out = join(top, 'site');
    fill(out, { 'index.html': 'one' });
    put(out, { 'why/index.html': 'mine' });
    const before = list(out);
    expect(() => fill(out, { 'index.html': 'two', 'why/index.html': 'theirs' })).toThrow(/why.index\.html was not put/);
    expect(list(out)).toEqual(before);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('one');
  });

  it('is refused when it holds something that no build made, even files that look like a site', () => {
    put(top, { 'site/index.html': '', 'site/article.json': '' });
    expect(() => findEditionFolder(join(top, 'site'))).toThrow(/holds something that is not an edition/);
  });

  it('may be a link, which stays one', () => {
    mkdirSync(join(top, 'real'));
    symlinkSync(join(top, 'real'), join(top, 'link'));
    fill(join(top, 'link'), { 'index.html': 'one' });
    fill(join(top, 'link'), { 'index.html': 'two' });
    expect(realpathSync(join(top, 'link'))).toBe(join(top, 'real'));
    expect(readFileSync(join(top, 'real/index.html'), 'utf8')).toBe('two');
  });

  it('is refused in a sentence when it is a file, lies below one, or is a link to nothing', () => {
    put(top, { file: '' });
    symlinkSync(join(top, 'gone'), join(top, 'link'));
    expect(() => findEditionFolder(join(top, 'file'))).toThrow(/is a file, not a folder/);
    expect(() => findEditionFolder(join(top, 'file/site'))).toThrow(/is a file, not a folder/);
    expect(() => findEditionFolder(join(top, 'link'))).toThrow(/is a link to .*gone, which is not there/);
  });

  it.skipIf(!existsSync('/proc/self'))('is refused in a sentence when it cannot be written to', () => {
    expect(() => findEditionFolder('/proc/self/site')).toThrow(/cannot be written to/);
  });

  it('loses nothing outside it to a list that names such a file', () => {
    const out = join(top, 'site');
    put(top, { precious: 'years', 'site/.edition.json': JSON.stringify({ files: ['../precious', '/etc/none', 'a'] }) });
    fill(out, { 'index.html': 'one' });
    expect(existsSync(join(top, 'precious'))).toBe(true);
    expect(readMarker(out)?.files).toEqual(['index.html']);
  });
});
