import type { Block, BlockId, BlockType } from '../article.ts';
import type { Line } from '../lines.ts';
import { type BlockOverride, SET_BY_EDITOR } from '../overrides.ts';
import { markCutParagraph, markLeadingParagraphs, markParagraphs, markQuestions, markStandingAlone } from './body.ts';
import { markAnalyses, markBoxes, markProgrammes, markQuoteBoxes } from './boxes.ts';
import { createDraft } from './createDraft.ts';
import type { Draft, LineDecision, Pass } from './draft.ts';
import { applyVerdicts, hasSign, settle, typeAt } from './draft.ts';
import { findFurniture } from './furniture.ts';
import { markByline, markHeadline, markStamp } from './head.ts';
import { markInsets } from './inset.ts';
import { markFields, markForms, markLinksAbove, markLists } from './lists.ts';
import { markBold, markHinted, markLinks, markPictures } from './marked.ts';
import { markStory } from './markedStory.ts';
import type { Markup } from './markup.ts';
import { markStartQuote } from './pullQuotes.ts';
import { markComments, markReaderBox } from './readers.ts';
import { countWords } from './shapes.ts';
import { findStampLine } from './stampLine.ts';
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

/** An editor's correction of a line takes precedence over every rule. */
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

/** The site's own bar stands above the stamp, whatever its words say; a printed copy has its stamp at the foot. */
function findTop(draft: Draft): number {
  const stamp = findStampLine(draft);
  return stamp === null || /^Published/i.test(draft.lines[stamp]?.words ?? '') ? 0 : stamp;
}

const BAR: ReadonlySet<BlockType> = new Set<BlockType>(['readerHeading', 'relatedHeading', 'form', 'note']);

/** Under the stamp and the tools of the page stands its headline: "Your views on the sea wall" as well. */
function isUnderStamp(draft: Draft, index: number): boolean {
  let at = index - 1;
  while (findFurniture(draft.lines[at]?.words ?? '')?.type === 'tools') at -= 1;
  return typeAt(draft, at) === 'stamp';
}

function markFurniture(draft: Draft): Draft {
  const top = findTop(draft);
  const found = draft.lines.flatMap((line, i) => {
    const underName = /^By [A-ZÀ-Þ]/.test(draft.lines[i - 1]?.words ?? '');
    const furniture = underName ? null : findFurniture(line.words);
    if (furniture === null || (furniture.type === 'readerHeading' && isUnderStamp(draft, i))) return [];
    const { type, rule } = furniture;
    // In a paragraph of the story the words of the site's bar are the story's own.
    const told = hasSign(draft, i, 'prose') && (hasSign(draft, i, 'body') || hasSign(draft, i, 'story'));
    if (told && (type === 'chrome' || type === 'footer')) return [];
    const more = { sure: 'stated', evidence: [line.text] } as const;
    return [i < top && BAR.has(type) ? settle(i, 'chrome', 'above-the-stamp', more) : settle(i, type, rule, more)];
  });
  return applyVerdicts(draft, found);
}

/** A line of so many words is no link. */
const PARAGRAPH_WORDS = 12;

/** Of 2010 and after: links set into the text, under a heading that elsewhere stands below it. */
function markLinkBox(draft: Draft): Draft {
  const settled = draft.lines.flatMap((line, i) => {
    const begins = /^Continue reading the main story$/i.test(draft.lines[i - 1]?.words ?? '');
    if (!begins || findFurniture(line.words)?.type !== 'relatedHeading') return [];
    const group = `links-${i}`;
    const box = [settle(i, 'boxTitle', 'heading-in-the-text', { sure: 'stated', group })];
    for (let at = i + 1; at < draft.lines.length && at - i <= 6; at += 1) {
      const words = draft.lines[at]?.words ?? '';
      // Where each line stands alone, so do the links.
      const apart = draft.closed[at - 1] && !draft.closed[i];
      const long = countWords(words) >= PARAGRAPH_WORDS;
      if (/[.!:]["'”’]*$/.test(words) || apart || long || findFurniture(words) !== null) break;
      box.push(settle(at, 'boxLink', 'link-in-the-text', { group }));
    }
    const next = i + box.length;
    const followed = draft.paragraphShapes[next] || countWords(draft.lines[next]?.words ?? '') >= PARAGRAPH_WORDS;
    return followed ? box : [];
  });
  return applyVerdicts(draft, settled);
}

function locate(draft: Draft): Draft {
  return { ...draft, zones: findZones(draft) };
}

/**
 * The order matters. First what is certain: overrides, noise and the stamp. Then what the markup says (`markStory`, `markHinted`) and the
 * boxes, quotation boxes and forms, by their elements or by fixed words. Then site furniture, whose words mean the same anywhere; the
 * zones, which need it out of the way; paragraphs; the insets, which are found between paragraphs; last the rest.
 */
const PASSES: readonly Pass[] = [
  markOverridden,
  markNoise,
  markStamp,
  markStory,
  markHinted,
  markLinkBox,
  markStartQuote,
  markQuoteBoxes,
  markBoxes,
  markForms,
  markFurniture,
  markFields,
  markRelated,
  markLinksAbove,
  markProgrammes,
  markAnalyses,
  markPictures,
  locate,
  markHeadline,
  markByline,
  markComments,
  markReaderBox,
  markQuestions,
  markBold,
  markLinks,
  markLists,
  markParagraphs,
  markLeadingParagraphs,
  markCutParagraph,
  markStandingAlone,
  markInsets,
  markTail,
  markRest,
];

/** The draft of a page with every line settled. */
export function draftBlocks(lines: readonly Line[], markup: Markup, overrides: readonly BlockOverride[]): Draft {
  return PASSES.reduce((draft, pass) => pass(draft), createDraft(lines, markup, overrides));
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

const UNSETTLED: LineDecision = { type: 'unknown', rule: 'no-rule', sure: 'guessed', evidence: [], group: null };

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
