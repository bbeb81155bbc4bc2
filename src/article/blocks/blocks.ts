import type { Block, BlockId, BlockType } from '../article.ts';
import type { Line } from '../lines.ts';
import { type BlockOverride, SET_BY_EDITOR } from '../overrides.ts';
import { markCutParagraph, markLeadingParagraphs, markParagraphs, markQuestions, markStandingAlone } from './body.ts';
import type { Draft, Hint, Pass, Verdict } from './draft.ts';
import { applyVerdicts, settle, typeAt } from './draft.ts';
import { findFurniture } from './furniture.ts';
import { markByline, markHeadline, markStamp } from './head.ts';
import { markInsets } from './inset.ts';
import { markStartQuote } from './pullQuotes.ts';
import { markComments, markReaderBox } from './readers.ts';
import { countWords, endsParagraph, endsWithStop } from './shapes.ts';
import { markRelated, markRest, markTail } from './tail.ts';
import { findZones } from './zones.ts';

/** No paragraph of a news story comes near this; a longer line is noise, and rules over words need not look at it. */
const LONGEST_LINE = 20_000;

function markNoise(draft: Draft): Draft {
  const noise = draft.lines.flatMap((line, i) =>
    line.text.end - line.text.start > LONGEST_LINE ? [settle(i, 'unknown', 'too-long', { sure: 'stated' })] : [],
  );
  return applyVerdicts(draft, noise);
}

/** What an editor says of a line goes before all that can be read off it. */
function markOverridden(draft: Draft): Draft {
  const set = draft.overrides.flatMap(({ start, end, type }) =>
    draft.lines.flatMap((line, i) =>
      line.text.start < end && start < line.text.end
        ? [settle(i, type, SET_BY_EDITOR, { sure: 'overridden', evidence: [line.text] })]
        : [],
    ),
  );
  return applyVerdicts(draft, set);
}

/** The markup of a page tells the type of a line when a hint covers the line's first word. */
function markHinted(draft: Draft): Draft {
  let at = 0;
  const hinted = draft.lines.flatMap((line, i) => {
    while (at < draft.hints.length && (draft.hints[at]?.end ?? 0) <= line.text.start) at += 1;
    const hint = draft.hints[at];
    if (hint === undefined || hint.start > line.text.start) return [];
    return [settle(i, hint.type, hint.rule, { sure: 'stated', evidence: [line.text] })];
  });
  return applyVerdicts(draft, hinted);
}

function markFurniture(draft: Draft): Draft {
  const found = draft.lines.flatMap((line, i) => {
    const underName = /^By [A-ZÀ-Þ]/.test(draft.lines[i - 1]?.words ?? '');
    const furniture = underName ? null : findFurniture(line.words);
    return furniture === null
      ? []
      : [settle(i, furniture.type, furniture.rule, { sure: 'stated', evidence: [line.text] })];
  });
  return applyVerdicts(draft, found);
}

/** Of 2010 and after: links set into the text, under a heading that elsewhere stands below it. */
function markLinkBox(draft: Draft): Draft {
  const settled = draft.lines.flatMap((line, i) => {
    const begins = /^Continue reading the main story$/i.test(draft.lines[i - 1]?.words ?? '');
    if (!begins || findFurniture(line.words)?.type !== 'relatedHeading') return [];
    const group = `links-${i}`;
    const box = [settle(i, 'boxTitle', 'heading-in-the-text', { sure: 'stated', group })];
    for (let at = i + 1; at < draft.lines.length && at - i <= 6; at += 1) {
      const words = draft.lines[at]?.words ?? '';
      if (endsWithStop(words) || draft.closed[at - 1] || findFurniture(words) !== null) break;
      box.push(settle(at, 'boxLink', 'link-in-the-text', { group }));
    }
    const next = i + box.length;
    return draft.paragraphShapes[next] ? box : [];
  });
  return applyVerdicts(draft, settled);
}

function locate(draft: Draft): Draft {
  return { ...draft, zones: findZones(draft) };
}

/**
 * What the site prints on every page comes first, since those words mean the same anywhere; then the zones, which need the
 * furniture out of the way; then paragraphs, which the rules for what stands between them lean on; last what is left over.
 */
const PASSES: readonly Pass[] = [
  markOverridden,
  markNoise,
  markHinted,
  markStamp,
  markLinkBox,
  markFurniture,
  markRelated,
  locate,
  markHeadline,
  markStartQuote,
  markByline,
  markComments,
  markReaderBox,
  markQuestions,
  markParagraphs,
  markLeadingParagraphs,
  markCutParagraph,
  markStandingAlone,
  markInsets,
  markTail,
  markRest,
];

function createDraft(lines: readonly Line[], hints: readonly Hint[], overrides: readonly BlockOverride[]): Draft {
  const shown = lines.filter((line) => !line.blank);
  const closed = shown.map((line) => lines[line.n]?.blank ?? true);
  const sentences = shown.map((line) => endsWithStop(line.words) && countWords(line.words) >= 8);
  const total = sentences.filter(Boolean).length;
  const spaced = sentences.filter((is, i) => is && closed[i]).length * 3 >= total;
  return {
    lines: shown,
    closed,
    spaced,
    paragraphShapes: shown.map(
      (line, i) => endsParagraph(line.words) && (spaced ? (closed[i] ?? false) : (sentences[i] ?? false)),
    ),
    hints,
    overrides,
    verdicts: shown.map(() => null),
    zones: { headline: null, standfirst: shown.length, tail: shown.length },
  };
}

/** The draft of a page with every line settled. */
export function draftBlocks(
  lines: readonly Line[],
  hints: readonly Hint[],
  overrides: readonly BlockOverride[],
): Draft {
  return PASSES.reduce((draft, pass) => pass(draft), createDraft(lines, hints, overrides));
}

function createCounter(): (type: BlockType) => BlockId {
  const counts = new Map<string, number>();
  return (type) => {
    const key = type === 'standfirst' || type === 'paragraph' ? 'p' : type;
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    return key === 'p' ? `p${n}` : `${type}-${n}`;
  };
}

const UNSETTLED: Verdict = { type: 'unknown', rule: 'no-rule', sure: 'guessed', evidence: [], group: null };

/** One block for each line of `draft`; blank lines go with the block before them, those at the top with the first. */
export function toBlocks(draft: Draft, lines: readonly Line[]): readonly Block[] {
  const nextId = createCounter();
  return draft.lines.map((line, i) => {
    const { type, rule, sure, evidence, group } = draft.verdicts[i] ?? UNSETTLED;
    const firstLine = i === 0 ? 1 : line.n;
    const lastLine = (draft.lines[i + 1]?.n ?? lines.length + 1) - 1;
    const start = lines[firstLine - 1]?.span.start ?? line.span.start;
    const end = lines[lastLine - 1]?.span.end ?? line.span.end;
    return {
      id: nextId(typeAt(draft, i) ?? type),
      type,
      span: { start, end },
      text: line.text,
      lines: [firstLine, lastLine],
      ...(group === null ? {} : { group }),
      because: { rule, evidence: evidence.length === 0 ? [line.text] : evidence, sure },
    };
  });
}
