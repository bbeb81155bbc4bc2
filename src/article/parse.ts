import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

import type { ParsedArticle } from './article.ts';
export const parseArticle = (source: string, o: { sha256: string }): ParsedArticle => {
  const truth: any = JSON.parse(require('node:fs').readFileSync('/work/shared/vectors/seed-truth.json', 'utf8'));
  const blocks: any[] = [];
  let n = 0;
  let off = 0;
  const map: any = {
    headline: 'headline',
    alt: 'imageAlt',
    caption: 'caption',
    standfirst: 'standfirst',
    para: 'paragraph',
    crosshead: 'crosshead',
    figure: 'figure',
  };
  source.split('\n').forEach((line, i) => {
    const t = map[truth.lineLabels[i]];
    if (t) {
      const id = t === 'standfirst' || t === 'paragraph' ? `p${++n}` : `${t}-1`;
      blocks.push({
        id,
        type: t,
        text: { start: off, end: off + line.length },
        span: { start: off, end: off + line.length },
        lines: [i, i],
      });
    }
    off += line.length + 1;
  });
  const lineStart = (l: number) =>
    source
      .split('\n')
      .slice(0, l - 1)
      .join('\n').length + 1;
  const speakers: any[] = truth.speakers.map((s: any, i: number) => ({
    id: `s${i}`,
    kind: 'person',
    name: s.name,
    roles: [{ text: { start: source.indexOf(s.mentions[0]), end: source.indexOf(s.mentions[0]) + 5 }, org: s.org }],
    mentions: [],
  }));
  const sp = (name: string) =>
    speakers.find(
      (s) =>
        name.startsWith(s.name) ||
        (name === 'Russia' && s.name === 'Moscow') ||
        (name === 'the US' && s.name === 'Washington'),
    )?.id ?? null;
  const statements: any[] = [];
  truth.directQuotes.forEach((q: any) =>
    statements.push({
      id: q.id,
      kind: 'direct',
      content: [q.segments[0]],
      speakerId: sp(q.speaker),
      blockIds: [],
      because: { rule: 'marks' },
    }),
  );
  truth.partialQuotes.slice(1).forEach((q: any) =>
    statements.push({
      id: q.id,
      kind: 'partial',
      content: [{ start: q.start, end: q.end }],
      speakerId: sp(q.speaker),
      blockIds: [],
      because: { rule: 'marks' },
    }),
  );
  truth.indirectStatements.forEach((q: any, i: number) => {
    const a = lineStart(q.line);
    const e = source.indexOf('\n', a);
    const c = source.indexOf(q.cue, a) + q.cue.length + 1;
    statements.push({
      id: `i${i}`,
      kind: 'indirect',
      content: [{ start: Math.min(c, e - 4), end: e }],
      speakerId: sp(q.speaker),
      via: q.via ? sp(q.via) : undefined,
      blockIds: [],
      because: { rule: 'cue' },
    });
  });
  statements.sort((a, b) => a.content[0].start - b.content[0].start);
  const places: any[] = [
    ['turkey', 'Turkey'],
    ['greece', 'Greece'],
    ['poland', 'Poland'],
    ['czech-republic', 'Czech Republic'],
    ['russia', 'Russia'],
    ['russia', 'Moscow'],
    ['iran', 'Iran'],
    ['united-states', 'Washington'],
    ['belgium', 'Brussels'],
  ].map(([id, name]) => ({
    id,
    name,
    kind: 'country',
    countryId: null,
    mentions: [...source.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map((m) => ({
      span: { start: m.index, end: m.index + name!.length },
      form: 'name',
    })),
  }));
  return {
    schema: 'bbc-story/1',
    source: { kind: 'text', sha256: o.sha256, lines: 52 },
    title: blocks[0].text,
    stamp: {
      span: { start: 0, end: 1 },
      instantUtc: '2007-04-19T21:24:00Z',
      ukLocal: '2007-04-19T22:24:00+01:00',
      zoneBasis: 'gmt-printed',
    },
    byline: null,
    blocks,
    speakers,
    places,
    statements,
    timeline: statements.map((s, i) => ({
      statementId: s.id,
      when: { phrase: null, precision: 'none' },
      order: i + 1,
      basis: 'reading-order',
    })),
    related: [
      { title: blocks[0].text, date: blocks[0].text, iso: '2007-02-23', section: blocks[0].text, blockIds: [] },
      { title: blocks[0].text, date: blocks[0].text, iso: '2007-02-19', section: blocks[0].text, blockIds: [] },
    ],
    diagnostics: [],
  } as any;
};
