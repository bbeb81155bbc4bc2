import type { ParsedArticle, Span } from './article.ts';

function list(article: ParsedArticle): readonly Span[] {
  return [
    ...article.statements.flatMap(({ content, cue, source }) => [
      ...content,
      ...(cue === undefined ? [] : [cue]),
      ...(source === undefined ? [] : [source]),
    ]),
    ...article.speakers.flatMap(({ roles, mentions }) => [
      ...roles.map(({ text }) => text),
      ...mentions.map(({ span }) => span),
    ]),
    ...article.places.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...article.related.flatMap(({ title, date, section }) => [title, date, section]),
    ...article.timeline.flatMap(({ when }) => (when.phrase === null ? [] : [when.phrase])),
    ...[article.title, article.stamp?.span ?? null, article.byline?.name ?? null].filter((span) => span !== null),
  ];
}

function findGap(source: string, article: ParsedArticle): string | null {
  let at = 0;
  for (const block of article.blocks) {
    if (block.span.start !== at)
      return `block ${block.id} begins at ${block.span.start}, and the one before ends at ${at}`;
    if (block.text.start < block.span.start || block.text.end > block.span.end)
      return `the words of block ${block.id} are outside it`;
    at = block.span.end;
  }
  return at === source.length ? null : `the blocks end at ${at} of ${source.length}`;
}

/** Whether one block holds the span; a binary search, since blocks are contiguous. */
function isInOneBlock(article: ParsedArticle, span: Span): boolean {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((article.blocks[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const block = article.blocks[low];
  return block !== undefined && block.span.start <= span.start && span.end <= block.span.end && span.start <= span.end;
}

/** Quotations whose marks are not as they should be and of which no diagnostic tells. */
function findBadMarks(source: string, article: ParsedArticle): string | null {
  const excused = new Set(
    article.diagnostics.filter(({ code }) => code.startsWith('quote-')).map(({ span }) => span.start),
  );
  for (const { id, kind, content } of article.statements) {
    if (kind !== 'direct') continue;
    const opened = content.every(
      (span) =>
        excused.has(span.start) || /["“„”]$|(''|‘‘|’’)$/.test(source.slice(Math.max(span.start - 2, 0), span.start)),
    );
    const last = content.at(-1);
    const closed =
      last === undefined || excused.has(last.start) || /^["”“]|^(''|‘‘|’’)/.test(source.slice(last.end, last.end + 2));
    if (!opened || !closed) return `statement ${id} has no mark ${opened ? 'after' : 'before'} it`;
  }
  return null;
}

function findBadStamp(source: string, article: ParsedArticle): string | null {
  if (article.stamp === null || article.stamp.zoneBasis !== 'gmt-printed') return null;
  if (article.stamp.span.end === article.stamp.span.start) return null;
  const printed = source.slice(article.stamp.span.start, article.stamp.span.end);
  const clock = article.stamp.instantUtc.slice(11, 16);
  return printed.includes(clock) || printed.includes(clock.replace(/^0/, ''))
    ? null
    : `the stamp ${printed} does not print ${clock} GMT`;
}

/**
 * Checks what holds of every parse: the blocks partition the source, each span lies in one block, quotations stand in marks
 * or are reported, the stamp reprints itself, and every statement has a speaker or a diagnostic.
 * @throws Error naming the first thing that does not hold; that is a fault of the parser, whatever the page.
 */
export function assertInvariants(source: string, article: ParsedArticle): void {
  const unknown = new Set(
    article.diagnostics.filter(({ code }) => code === 'unknown-speaker').map(({ span }) => span.start),
  );
  const stray = list(article).find((span) => !isInOneBlock(article, span));
  const ids = new Set(article.speakers.map(({ id }) => id));
  const orphan = article.statements.find(({ speakerId, content }) =>
    speakerId === null ? !unknown.has(content[0]?.start ?? -1) : !ids.has(speakerId),
  );
  const problem =
    findGap(source, article) ??
    (stray === undefined ? null : `the span ${stray.start}-${stray.end} lies in no single block`) ??
    findBadMarks(source, article) ??
    findBadStamp(source, article) ??
    (orphan === undefined ? null : `statement ${orphan.id} has neither speaker nor diagnostic`);
  if (problem !== null) throw new Error(`The parse is not sound: ${problem}.`);
}
