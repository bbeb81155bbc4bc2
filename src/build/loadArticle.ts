import { segmentSentences } from '../article/anchorSentences.ts';
import { type Block, type ParsedArticle, type Span, type Statement, sliceSpan } from '../article/article.ts';
import type {
  BlockKind,
  Mark,
  NamedQuote,
  PageBlock,
  PageSpeaker,
  PageStatement,
  Sentence,
  Side,
  Term,
  TimelineEntry,
  Voice,
} from '../state/page.ts';
import type { Annotations } from './annotations.ts';
import { explainRule } from './explainRule.ts';
import { findOnce } from './findOnce.ts';
import { formatDay, formatUkTime } from './formatDate.ts';

const kinds: Readonly<Partial<Record<Block['type'], BlockKind>>> = {
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  crosshead: 'crosshead',
  imageAlt: 'alt',
  caption: 'caption',
  figure: 'figure',
};

/** The side of an organisation as the article names it. A story's own publisher and anybody else is of the press side. */
const sides: Readonly<Record<string, { readonly side: Side; readonly regionId: string }>> = {
  Nato: { side: 'nato', regionId: 'belgium' },
  US: { side: 'us', regionId: 'united-states' },
  Russia: { side: 'russia', regionId: 'russia' },
};

const voiceOf = (statement: Statement, side: Side): Voice => {
  if (statement.kind !== 'indirect') return 'direct';
  return side === 'press' ? 'view' : 'reported';
};

/** From who says it to the end of what is said: a statement such as "the system" is nothing without "Moscow opposes". */
const clauseOf = ({ content, cue, source }: Statement): Span => {
  const [first] = content;
  if (first === undefined || content.length > 1) return first ?? { start: 0, end: 0 };
  const parts = [first, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  return { start: Math.min(...parts.map(({ start }) => start)), end: first.end };
};

/** Reads one parsed article as the page shows it. `problems` collects every annotation that does not fit the text. */
export const createArticle = (source: string, parsed: ParsedArticle, annotations: Annotations, problems: string[]) => {
  const cut = (span: Span): string => sliceSpan(source, span);
  const shown = parsed.blocks.flatMap((block) => {
    const kind = kinds[block.type];
    return kind === undefined ? [] : [{ block, kind, text: cut(block.text) }];
  });
  const blockOf = (id: string) => shown.find(({ block }) => block.id === id);
  /** A span of the source as offsets into the text of the block that holds it. */
  const within = (span: Span): { blockId: string; start: number; end: number } | null => {
    const home = shown.find(({ block }) => block.text.start <= span.start && span.end <= block.text.end)?.block;
    return home ? { blockId: home.id, start: span.start - home.text.start, end: span.end - home.text.start } : null;
  };

  const speakers: PageSpeaker[] = parsed.speakers.map((speaker) => {
    const role = speaker.roles[0];
    const known = sides[role?.org ?? ''];
    const title = role && speaker.kind === 'person' ? cut(role.text) : null;
    return {
      id: speaker.id,
      name: speaker.name,
      role: [title, role?.org].filter(Boolean).join(', '),
      side: known?.side ?? 'press',
      regionId: known?.regionId ?? null,
    };
  });
  const speakerOf = (id: string | null) => speakers.find((speaker) => speaker.id === id);

  const marks: (Mark & { readonly blockId: string })[] = [];
  const statements: PageStatement[] = [];
  for (const statement of parsed.statements) {
    const place = statement.content[0] && within(statement.content[0]);
    if (!place || statement.kind === 'pull' || statement.kind === 'echo' || statement.speakerId === null) continue;
    for (const span of statement.content) {
      const part = within(span);
      if (part) marks.push({ id: statement.id, kind: 'statement', ...part });
    }
    const side = speakerOf(statement.speakerId)?.side ?? 'press';
    statements.push({
      id: statement.id,
      kind: statement.kind,
      voice: voiceOf(statement, side),
      speakerId: statement.speakerId,
      viaId: statement.via ?? null,
      blockId: place.blockId,
      words: statement.content.map(cut).join(' … '),
      clause: cut(clauseOf(statement)),
      because: explainRule(statement.because.rule),
    });
  }

  const placeMarks: Record<string, string> = {};
  const mentions = parsed.places.flatMap((place) =>
    place.mentions.flatMap((mention) => {
      const part = within(mention.span);
      const regionId = place.kind === 'region' ? null : (place.countryId ?? place.id);
      return part && regionId ? [{ ...part, regionId, form: mention.form }] : [];
    }),
  );
  for (const { regionId, form, ...part } of mentions) {
    if (form !== 'name') continue;
    const id = `place-${part.blockId}-${part.start}`;
    placeMarks[id] = regionId;
    marks.push({ id, kind: 'place', ...part });
  }

  const regionsIn = (blockId: string, start: number, end: number): string[] => [
    ...new Set(
      mentions.filter((m) => m.blockId === blockId && m.start < end && start < m.end).map(({ regionId }) => regionId),
    ),
  ];
  const sentences: Sentence[] = shown
    .filter(({ kind }) => kind === 'standfirst' || kind === 'paragraph' || kind === 'caption')
    .flatMap(({ block, text }) =>
      segmentSentences(text).map(({ start, end }) => ({
        blockId: block.id,
        start,
        end,
        text: text.slice(start, end),
        regionIds: regionsIn(block.id, start, end),
      })),
    );

  /** Where the exact words of an annotation stand; a problem when they do not, or stand more than once. */
  const locate = (path: string, blockId: string, exact: string): { start: number; end: number } | null => {
    const home = blockOf(blockId);
    if (!home) problems.push(`${path}: the article has no block "${blockId}"`);
    return home ? findOnce(home.text, exact, `${path}: "${exact}" in ${blockId}`, problems) : null;
  };

  const quotes: NamedQuote[] = [];
  for (const { slug, block: blockId, exact, title } of annotations.quotes) {
    const found = locate(`data/annotations.json > quotes > ${slug}`, blockId, exact);
    if (!found) continue;
    const inside = marks.filter(
      (mark) =>
        mark.kind === 'statement' && mark.blockId === blockId && mark.start < found.end && found.start < mark.end,
    );
    const statementIds = [...new Set(inside.map(({ id }) => id))];
    // The statement that fits the quote best speaks for it: the one that shares most and adds least.
    const likeness = (mark: Mark) =>
      (Math.min(mark.end, found.end) - Math.max(mark.start, found.start)) /
      (Math.max(mark.end, found.end) - Math.min(mark.start, found.start));
    const best = inside.toSorted((a, b) => likeness(b) - likeness(a))[0];
    const statement = statements.find(({ id }) => id === best?.id);
    const speaker = speakerOf(statement?.speakerId ?? null);
    quotes.push({
      slug,
      blockId,
      ...found,
      exact,
      title,
      statementIds,
      speakerId: statement?.speakerId ?? null,
      viaId: statement?.viaId ?? null,
      voice: statement?.voice ?? 'article',
      regionIds: [
        ...new Set([...regionsIn(blockId, found.start, found.end), ...(speaker?.regionId ? [speaker.regionId] : [])]),
      ],
    });
    marks.push({ id: `q-${slug}`, kind: 'quote', blockId, ...found });
  }

  const terms: Term[] = annotations.terms.flatMap(({ id, block: blockId, exact, term, meaning, sources }) => {
    const found = locate(`data/annotations.json > terms > ${id}`, blockId, exact);
    if (!found) return [];
    marks.push({ id: `term-${id}`, kind: 'term', blockId, ...found });
    return [{ id, term, meaning, sourceIds: sources }];
  });

  const day = parsed.stamp?.instantUtc.slice(0, 10) ?? '';
  const stories: TimelineEntry[] = parsed.related.map((story, index) => ({
    id: `story-${index + 1}`,
    statementId: null,
    title: cut(story.title),
    side: 'press',
    voice: 'story',
    date: story.iso,
    dateLabel: formatDay(story.iso),
    when: null,
    regionIds: [],
    sourceIds: [],
  }));
  const said: TimelineEntry[] = parsed.timeline.flatMap((item) => {
    const statement = statements.find(({ id }) => id === item.statementId);
    const mark = marks.find(({ id, kind }) => kind === 'statement' && id === item.statementId);
    const speaker = speakerOf(statement?.speakerId ?? null);
    if (!statement || !mark || !speaker) return [];
    return [
      {
        id: statement.id,
        statementId: statement.id,
        title: statement.clause,
        side: speaker.side,
        voice: statement.voice,
        date: day,
        dateLabel: formatDay(day),
        when: item.when.phrase ? cut(item.when.phrase) : null,
        regionIds: [
          ...new Set([
            ...regionsIn(mark.blockId, mark.start, mark.end),
            ...(speaker.regionId ? [speaker.regionId] : []),
          ]),
        ],
        sourceIds: ['hist-1'],
      },
    ];
  });

  const blocks: PageBlock[] = shown.map(({ block, kind, text }) => ({
    id: block.id,
    kind,
    number: /^p\d+$/.test(block.id) ? Number(block.id.slice(1)) : null,
    text,
    marks: marks
      .filter(({ blockId }) => blockId === block.id)
      .map(({ blockId: _, ...mark }) => mark)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }));

  return {
    archive: {
      outlet: 'BBC News',
      headline: parsed.title ? cut(parsed.title) : '',
      updatedUtc: parsed.stamp?.instantUtc ?? '',
      updatedUk: parsed.stamp ? formatUkTime(parsed.stamp.ukLocal) : '',
      revision: parsed.source.sha256.slice(0, 6),
    },
    blocks,
    speakers,
    statements,
    timeline: [...stories.toSorted((a, b) => a.date.localeCompare(b.date)), ...said],
    quotes,
    sentences,
    placeMarks,
    terms,
  };
};
