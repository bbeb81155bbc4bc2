import type { ParsedArticle, Span, Speaker, Statement } from '../../article/article.ts';
import type { ArticleEntry, Side } from '../../page/pageData.ts';
import type { PageSpeaker, PageStatement, Voice } from '../../page/pageText.ts';
import { unknownSpeaker } from '../../page/speakers.ts';
import { explainRule } from '../explainRule.ts';
import type { ArticleText, PlacedMark } from './articleText.ts';
import { dayOf, formatDay } from './formatDate.ts';

/** The side of an organisation as the article names it. */
const sides: Readonly<Record<string, { readonly side: Side; readonly regionId: string }>> = {
  Nato: { side: 'nato', regionId: 'belgium' },
  US: { side: 'us', regionId: 'united-states' },
  Russia: { side: 'russia', regionId: 'russia' },
};

const voiceOf = (kind: Statement['kind'], side: Side): Voice => {
  if (kind !== 'indirect') return 'direct';
  return side === 'press' ? 'view' : 'reported';
};

/** From who says it to the end of what is said: a statement such as "the system" is nothing without "Moscow opposes". */
const clauseOf = ({ content, cue, source }: Statement, first: Span): Span => {
  if (content.length > 1) return first;
  const parts = [first, ...(cue ? [cue] : []), ...(source ? [source] : [])];
  return { start: Math.min(...parts.map(({ start }) => start)), end: first.end };
};

/** The words from who says it to what is said. */
const verbOf = ({ kind, content, cue, source }: Statement, first: Span): Span | null =>
  kind === 'indirect' && content.length === 1 && source && cue && source.end <= cue.start && cue.end <= first.start
    ? { start: source.end, end: first.start }
    : null;

/** The side of a speaker: that of a known organisation; 'press' for the publisher and its correspondents; else 'other'. */
const sideOf = ({ kind, roles: [role] }: Speaker): Side => {
  const known = sides[role?.org ?? ''];
  if (known) return known.side;
  return kind === 'author' || role?.org === 'BBC' ? 'press' : 'other';
};

const createSpeaker = (speaker: Speaker, cut: ArticleText['cut']): PageSpeaker => {
  const { id, kind, name, roles } = speaker;
  const [role] = roles;
  const title = role && kind === 'person' ? cut(role.text) : null;
  return {
    id,
    name,
    role: [title, role?.org].filter(Boolean).join(', '),
    side: sideOf(speaker),
    regionId: sides[role?.org ?? '']?.regionId ?? null,
  };
};

/** Who speaks, what they say with its marks on the text, and the order in which the article tells it. */
export const createSpeech = (
  parsed: ParsedArticle,
  { cut, stretchOf, regionsIn }: ArticleText,
  sourceIds: readonly string[],
) => {
  const known = parsed.speakers.map((speaker) => createSpeaker(speaker, cut));
  const isUnknown = parsed.statements.some(({ speakerId }) => speakerId === null);
  const speakers = isUnknown ? [...known, unknownSpeaker] : known;
  const speakerOf = (id: string | null) => speakers.find((speaker) => speaker.id === id) ?? null;

  const marks: PlacedMark[] = [];
  const statements: PageStatement[] = [];
  const entries: ArticleEntry[] = [];
  const date = dayOf(parsed);
  for (const statement of parsed.statements) {
    const { id, kind, content, via = null, because } = statement;
    const [first] = content;
    const stretch = first && stretchOf(first);
    const speaker = speakerOf(statement.speakerId ?? unknownSpeaker.id);
    // What a heading echoes is said in the body; a pull quote repeats it.
    if (!stretch || !speaker || kind === 'echo' || kind === 'pull') continue;
    for (const span of content) {
      const part = stretchOf(span);
      if (part) marks.push({ id, kind: 'statement', ...part });
    }
    const voice = voiceOf(kind, speaker.side);
    const clause = cut(clauseOf(statement, first));
    const between = verbOf(statement, first);
    statements.push({
      id,
      kind,
      voice,
      speakerId: speaker.id,
      viaId: via,
      blockId: stretch.blockId,
      words: content.map(cut).join(' … '),
      clause,
      verb: between ? cut(between).replace(/^[\s,]+|\s+$/g, '') : '',
      because: explainRule(because.rule),
    });
    const when = parsed.timeline.find(({ statementId }) => statementId === id)?.when.phrase ?? null;
    entries.push({
      id,
      statementId: id,
      // What stands in marks is printed in marks, without who says so before it.
      title: kind === 'indirect' ? clause : cut(first),
      side: speaker.side,
      voice,
      date,
      dateLabel: formatDay(date),
      when: when && cut(when),
      regionIds: [...new Set([...regionsIn(stretch), ...(speaker.regionId ? [speaker.regionId] : [])])],
      sourceIds,
    });
  }
  const orderOf = new Map(parsed.timeline.map(({ statementId, order }) => [statementId, order]));
  entries.sort((a, b) => (orderOf.get(a.id) ?? 0) - (orderOf.get(b.id) ?? 0));
  return { speakers, speakerOf, statements, entries, marks };
};

export type ArticleSpeech = ReturnType<typeof createSpeech>;

/** The earlier stories that the page links to, oldest first. */
export const createStories = (
  parsed: ParsedArticle,
  { cut }: ArticleText,
  sourceIds: readonly string[],
): readonly ArticleEntry[] =>
  parsed.related
    .map(
      ({ title, iso }, index): ArticleEntry => ({
        id: `story-${index + 1}`,
        statementId: null,
        title: cut(title),
        side: 'press',
        voice: 'story',
        date: iso,
        dateLabel: formatDay(iso),
        when: null,
        regionIds: [],
        sourceIds,
      }),
    )
    .sort((a, b) => a.date.localeCompare(b.date));
