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

const roomOf = (path: string) => /^story\/passage\//.exec(path)?.[0] ?? path.split('/')[0] ?? '';
/** Rooms whose sheets come with a part that the reader opens, upon a page that stands already. */
const LAZY = ['why', 'claims', 'record', 'sources', 'story/passage/'];

/** The words in every `className` of each room's components: all classes that it gives, and a few words more. */
const wordsOf = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const words = new Map<string, Set<string>>();
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  )) {
    const room = words.get(roomOf(path)) ?? new Set();
    words.set(roomOf(path), room);
    for (const [given] of readFileSync(`src/${path}`, 'utf8').matchAll(
      /className=(?:"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g,
    ))
      for (const word of given.match(/[\w-]+/g) ?? []) room.add(word);
  }
  return words;
};

const selectorsIn = (sheet: string): readonly string[] =>
  [...sheet.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}@;]+)\{/g)]
    .flatMap(([, head = '']) => head.trim().split(/,(?![^(]*\))/))
    .map((one) => one.trim())
    .filter((one) => /\.[a-z]/.test(one));

// A card turned green once the chapter Why had been open: both called their sentence a verdict.
it('a sheet that comes later changes nothing that stands in another room', () => {
  const words = wordsOf();
  const foreign = sheets
    .filter((path) => LAZY.includes(roomOf(path)))
    .flatMap((path) => {
      const others = [...words].filter(([room]) => room !== roomOf(path)).map(([, set]) => set);
      const isOwn = (name: string) => others.every((set) => !set.has(name));
      return selectorsIn(readFileSync(`src/${path}`, 'utf8'))
        .filter((selector) => ![...selector.matchAll(/\.([a-z][\w-]*)/g)].some(([, name = '']) => isOwn(name)))
        .map((selector) => `${path}: ${selector}`);
    });
  expect(foreign).toEqual([]);
});
