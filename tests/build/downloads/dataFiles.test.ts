import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../src/build/downloads/dataFiles.ts';
import { chapters, files } from '../../ourStory.ts';

const texts = new Map(files.map(({ path, text }) => [path, text]));
const names = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

/** A validator that knows nothing of how the schemas were made. */
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
validate.addFormat('uri', (text: string) => URL.canParse(text));

type Node = { readonly [key: string]: unknown } | readonly unknown[];
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every copy of a JSON value with one key of one object spoilt: renamed, or its value put to what no file has. */
function* spoil(value: unknown): Generator<{ readonly how: string; readonly spoilt: unknown }> {
  if (!isNode(value)) return;
  if (Array.isArray(value)) {
    const [first, ...rest] = value;
    for (const { how, spoilt } of spoil(first)) yield { how: `0.${how}`, spoilt: [spoilt, ...rest] };
    return;
  }
  for (const [key, held] of Object.entries(value)) {
    const { [key as keyof typeof value]: _, ...others } = value as Record<string, unknown>;
    yield { how: `without ${key}`, spoilt: others };
    yield { how: `${key} set to a list of lists`, spoilt: { ...value, [key]: [[[]]] } };
    for (const { how, spoilt } of spoil(held)) yield { how: `${key}.${how}`, spoilt: { ...value, [key]: spoilt } };
  }
  yield { how: 'with an unknown key', spoilt: { ...value, colour: 'red' } };
}

/** What may be missing, or may be anything: the words of a choice, a country that a statement does not name, a setting by its path. */
const FREE = /without (?:why|presets)$|\.verdicts\.without |\.set\.with an unknown key$/;

it('every file of data/ can be taken away, and is listed with the sources', () => {
  expect(dataFiles.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  const listed = (chapters.sources?.offers ?? []).flatMap(({ forms, schema }) => [
    ...forms.map(({ path }) => path),
    ...(schema === null ? [] : [schema]),
  ]);
  // The model's answers are for the page itself, and come of the same files.
  expect(listed.toSorted()).toEqual([...texts.keys()].filter((path) => path !== 'answers.json').toSorted());
});

/** Every text within a JSON value. */
const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : isNode(value) ? Object.values(value).flatMap(textsOf) : [];

describe.each(names)('%s.json', (name) => {
  const schema = JSON.parse(texts.get(`data/schema/${name}.schema.json`) ?? 'null');
  const fits = validate.compile(schema);
  const file = JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));

  it('is given away to the letter', () => {
    expect(texts.get(`data/${name}.json`)).toBe(readFileSync(`data/${name}.json`, 'utf8'));
  });

  it('fits its schema, by a validator that is not the one of the build', () => {
    fits(file);
    expect(fits.errors).toBeNull();
  });

  it('names a source by its id only where sources are listed, never in words that a reader sees', () => {
    expect(textsOf(file).filter((text) => /\b(?:hist|phys)-\d/.test(text) && /\s/.test(text))).toEqual([]);
  });

  it('does not fit when a key is missing, unknown, or holds what it never holds', () => {
    const wrong = [...spoil(file)].filter(({ how, spoilt }) => !FREE.test(how) && fits(spoilt)).map(({ how }) => how);
    expect(wrong).toEqual([]);
  });

  it('has a schema that names its dialect and says what the file holds', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toMatch(/^Ten Interceptors: [A-Z]/);
  });
});

describe('the README of the facts', () => {
  const readme = readFileSync('data/README.md', 'utf8');
  const sections = new Map(
    readme.split(/^### /m).map((section): [string, string] => [section.slice(0, section.indexOf('\n')), section]),
  );
  /** Told once for all files. */
  const everywhere = ['id', 'sources', 'note'];

  it.each(names)('says what every field of %s.json means', (name) => {
    const file = JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
    const entries: readonly object[] = Array.isArray(file) ? file : [file];
    const fields = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
    const section = sections.get(name) ?? '';
    expect(fields.filter((field) => !everywhere.includes(field) && !section.includes(`\`${field}\``))).toEqual([]);
  });

  it('counts the timeline as it is', () => {
    const timeline: readonly { readonly layer: string }[] = JSON.parse(readFileSync('data/timeline.json', 'utf8'));
    const ofTheDay = timeline.filter(({ layer }) => layer === 'day').length;
    expect(readme.replaceAll(/\s+/g, ' ')).toContain(
      `That makes ${timeline.length}, of which ${ofTheDay} are of the day`,
    );
  });
});
