import { describe, expect, test } from 'vitest';
import type { Span, Statement } from '../../src/article/article.ts';
import { parseLines } from '../../src/article/lines.ts';
import truth from '../vectors/seed-truth.json';
import { seed, seedText } from './seed.ts';

const LABELS: Readonly<Record<string, string>> = { paragraph: 'para', imageAlt: 'alt' };

const words = (span: Span | null | undefined) => (span == null ? null : seedText.slice(span.start, span.end));
const textsOf = (type: string) => seed.blocks.filter((block) => block.type === type).map(({ text }) => words(text));
const lineOf = (span: Span) =>
  parseLines(seedText).findIndex((line) => line.span.start <= span.start && span.start < line.span.end) + 1;
const speakerOf = (statement: Statement) => seed.speakers.find(({ id }) => id === statement.speakerId);

/** "Moscow (Russia)" says Moscow or Russia; "Jonathan Marcus (wording of line 32)" says Jonathan Marcus. */
function namesOf(printed: string): readonly string[] {
  const [name = '', inside = ''] = printed.split(/ \(|\)/);
  return [name.replace(/^the /, ''), inside];
}

function matchesSpeaker(statement: Statement, printed: string): boolean {
  const speaker = speakerOf(statement);
  const own = [speaker?.name ?? '', ...(speaker?.roles ?? []).map(({ org }) => org ?? '')];
  return namesOf(printed).some((name) => name !== '' && own.includes(name));
}

describe('the archived page is parsed as its hand-made truth says', () => {
  test('every line has the label of the truth, in exactly one block', () => {
    const labels = parseLines(seedText).map((line) => {
      const holders = seed.blocks.filter(({ lines }) => lines[0] <= line.n && line.n <= lines[1]);
      expect(holders).toHaveLength(1);
      const type = holders[0]?.type ?? '';
      return line.blank ? 'blank' : (LABELS[type] ?? type);
    });
    expect(labels).toEqual(truth.lineLabels);
    expect(seed.source).toEqual({ kind: 'text', sha256: truth.sha256, lines: truth.nLines });
  });

  test('headline, stamp and by-line', () => {
    expect(words(seed.title)).toBe(truth.title);
    expect(lineOf(seed.title ?? { start: 0, end: 0 })).toBe(truth.titleLine);
    expect(seed.stamp?.instantUtc).toBe(truth.updatedIso);
    expect(seed.stamp?.ukLocal).toBe(truth.updatedUkIso);
    expect(seed.stamp?.zoneBasis).toBe('gmt-printed');
    expect(seed.byline).toBe(truth.byline);
  });

  test('paragraphs are numbered p1 (the standfirst) to p14', () => {
    const paragraphs = seed.blocks.filter(({ type }) => type === 'standfirst' || type === 'paragraph');
    expect(paragraphs.map(({ id }) => id)).toEqual(Array.from({ length: truth.nParagraphs }, (_, i) => `p${i + 1}`));
    expect(lineOf(paragraphs[0]?.text ?? { start: 0, end: 0 })).toBe(truth.standfirstLine);
  });

  test('cross-heading, questions, picture, lost graphic, pull quotes and what follows the story', () => {
    expect(textsOf('crosshead')).toEqual(truth.crossheads);
    expect(textsOf('question')).toEqual(truth.questions);
    expect(textsOf('imageAlt')).toEqual(truth.alts);
    expect(textsOf('caption')).toEqual(truth.captions);
    expect(textsOf('figure')).toEqual(truth.figures);
    expect(textsOf('pullQuote')).toEqual(truth.pullQuotes);
    const tail = seed.blocks.slice(seed.blocks.findIndex(({ id }) => id === `p${truth.nParagraphs}`) + 1);
    expect([lineOf(tail[0]?.text ?? { start: 0, end: 0 }), words(tail[0]?.text)]).toEqual([
      truth.boilerplateFirstLineNo,
      truth.boilerplateFirstLine,
    ]);
    expect([lineOf(tail.at(-1)?.text ?? { start: 0, end: 0 }), words(tail.at(-1)?.text)]).toEqual([
      truth.boilerplateLastLineNo,
      truth.boilerplateLastLine,
    ]);
  });

  test('the two earlier stories, with the days they were printed', () => {
    const found = seed.related.map(({ title, date, section }) => ({
      title: words(title),
      date: words(date),
      section: words(section),
      line: lineOf(title),
    }));
    expect(found).toEqual(truth.relatedLinks);
    expect(seed.related.map(({ iso }) => iso)).toEqual(['2007-02-23', '2007-02-19']);
  });

  test('direct quotations: the exact words, who says them, the words that name the speaker, the verb', () => {
    const direct = seed.statements.filter(({ kind }) => kind === 'direct');
    expect(direct).toHaveLength(truth.directQuotes.length);
    for (const [i, expected] of truth.directQuotes.entries()) {
      const statement = direct[i];
      const speaker = statement === undefined ? undefined : speakerOf(statement);
      expect(statement?.content).toEqual(expected.segments.map(({ start, end }) => ({ start, end })));
      expect(words(statement?.content[0])).toBe(expected.text);
      expect(speaker?.name).toBe(expected.speaker);
      expect(speaker?.roles.map(({ text, org }) => [words(text), org])).toContainEqual([expected.role, expected.org]);
      expect(words(statement?.source)).toBe(expected.mention);
      expect(words(statement?.cue)).toBe(expected.cue);
    }
  });

  test("partial quotations are speech; the phrase in the cross-heading is the correspondent's and nobody speaks it", () => {
    const found = seed.statements.filter(({ kind }) => kind === 'partial' || kind === 'echo');
    expect(found).toHaveLength(truth.partialQuotes.length);
    for (const [i, expected] of truth.partialQuotes.entries()) {
      const statement = found[i];
      expect(statement?.content).toEqual([{ start: expected.start, end: expected.end }]);
      expect(statement?.kind).toBe(expected.kind === 'crosshead' ? 'echo' : 'partial');
      expect(statement !== undefined && matchesSpeaker(statement, expected.speaker)).toBe(true);
    }
  });

  test('the thirteen reported statements: line, speaker, verb, and who reports whom', () => {
    const found = seed.statements.filter(({ kind }) => kind === 'indirect');
    const rest = [...truth.indirectStatements];
    for (const statement of found) {
      const at = rest.findIndex((expected) => {
        const via = seed.speakers.find(({ id }) => id === statement.via)?.name;
        const sameLine = expected.line === lineOf(statement.content[0] ?? { start: 0, end: 0 });
        return (
          sameLine &&
          expected.cue === words(statement.cue) &&
          matchesSpeaker(statement, expected.speaker) &&
          ('via' in expected ? expected.via : undefined) === via
        );
      });
      expect(at, words(statement.content[0]) ?? '').toBeGreaterThanOrEqual(0);
      rest.splice(at, 1);
    }
    expect(rest).toEqual([]);
  });

  test('the eight speakers with role, body and every way they are called', () => {
    expect(seed.speakers.map(({ name }) => name).toSorted()).toEqual(truth.speakers.map(({ name }) => name).toSorted());
    for (const expected of truth.speakers) {
      const speaker = seed.speakers.find(({ name }) => name === expected.name);
      const called = [...new Set(speaker?.mentions.map(({ span }) => words(span)))];
      const countries = speaker?.kind === 'government' ? ['Russia', 'the US'] : [];
      expect(called.filter((name) => !countries.includes(name ?? ''))).toEqual(expected.mentions);
      expect(speaker?.roles.map(({ org }) => org)).toContain(expected.org);
      const role = expected.role.replace(/ \(collective\)$/, '');
      if (role === 'government (metonym)') expect(speaker?.kind).toBe('government');
      else if (role === 'collective') expect(speaker?.kind).toBe('collective');
      else expect(speaker?.roles.map(({ text }) => words(text))).toContain(role);
    }
  });

  test('the places of the story and no other', () => {
    const called = seed.places.map((place) => new Set(place.mentions.map(({ span }) => words(span))));
    for (const place of truth.places)
      expect(
        called.some((names) => names.has(place)),
        place,
      ).toBe(true);
    for (const names of called)
      expect(
        truth.places.some((place) => names.has(place)),
        [...names].join(),
      ).toBe(true);
  });

  test('every block and statement gives its reason, resting on words of the page', () => {
    for (const { because } of [...seed.blocks, ...seed.statements]) {
      expect(because.rule).not.toBe('');
      expect(because.evidence.length).toBeGreaterThan(0);
    }
    expect(seed.diagnostics).toEqual([]);
  });

  test('the order of statements is stated where the story states it, and no clock time is invented', () => {
    const stated = seed.timeline.filter(({ basis }) => basis === 'stated');
    expect(stated.map(({ when }) => words(when.phrase))).toEqual(['after talks', 'Earlier', 'Earlier', 'Earlier']);
    expect(stated.every(({ when }) => when.precision === 'relative' && when.iso === undefined)).toBe(true);
    expect(seed.timeline.map(({ order }) => order)).toEqual(seed.timeline.map((_, i) => i + 1));
  });
});
