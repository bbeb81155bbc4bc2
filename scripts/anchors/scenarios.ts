import type { Anchor, Passage } from '../../src/anchor/anchor.ts';
import type { TextSpan } from '../../src/anchor/fold.ts';
import {
  deleteParagraph,
  type EditedArticle,
  insertParagraph,
  movePassage,
  pick,
  type Random,
  removePassage,
  replaceIn,
  resetCharacters,
} from './edits.ts';

/** A passage with its link already written and read back, and its words in the paragraph it starts in. */
export type Linked = {
  readonly passage: Passage;
  readonly anchor: Anchor;
  readonly text: string;
  /** Offsets into the block; empty for a passage that crosses blocks. */
  readonly words: readonly TextSpan[];
  /** Where the passage starts in the whole article, for the baseline. */
  readonly hint: number;
};

/** `edit` is null for a passage that the scenario does not apply to. */
export type Scenario = {
  readonly family: 'unchanged' | 'altered' | 'moved' | 'removed';
  readonly name: string;
  readonly edit: (linked: Linked, random: Random) => EditedArticle | null;
};

/** Below this many words one altered word is too large a part of the passage to promise anything. */
const LEAST_WORDS_ALTERED = 8;

const NEW_PARAGRAPH = 'Officials in several capitals said that talks on the proposed system would go on for months.';
const OTHER_WORDS = ['harbour', 'seven', 'quietly', 'Lisbon', 'ratify', 'winter', 'an', 'orchestra', 'slow', 'envoys'];
const NEGATION = /^(?:not|no|cannot|never|without)$/iu;
/** Two capitalised words and more, as people, offices and countries are called. */
const NAME = /\p{Lu}\p{L}+(?: de)?(?: \p{Lu}\p{L}+)+/gu;
const OTHER_NAME = 'Dr Jan Holder';
const NUMBER = /^(?:\d+|ten|two)$/iu;

function curlQuotes(text: string, index: number): string {
  const character = text.charAt(index);
  const isOpening = index === 0 || /[\s(]/u.test(text.charAt(index - 1));
  if (character === '"') return isOpening ? '\u201C' : '\u201D';
  if (character === "'") return isOpening ? '\u2018' : '\u2019';
  return character;
}

/** A soft hyphen inside every word of eight letters and more, as a typesetter's script adds them. */
function hyphenate(text: string, index: number): string {
  const isInside = /^\p{L}{4}$/u.test(text.slice(index - 3, index + 1)) && /^\p{L}{4}/u.test(text.slice(index + 1));
  return isInside ? `${text.charAt(index)}\u00AD` : text.charAt(index);
}

/** The scenarios of the report, over an article given as paragraphs. */
export function createScenarios(texts: readonly string[]): readonly Scenario[] {
  const asPublished = resetCharacters(texts, (text, index) => text.charAt(index));
  const curled = resetCharacters(texts, curlQuotes);
  const hyphenated = resetCharacters(texts, hyphenate);
  const unbroken = resetCharacters(texts, (text, index) => text.charAt(index).replace(' ', '\u00A0'));
  const dashed = resetCharacters(texts, (text, index) => text.charAt(index).replace('-', '\u2013'));
  const inserted = Array.from({ length: texts.length + 1 }, (_, at) => insertParagraph(texts, at, NEW_PARAGRAPH));
  const deleted = texts.map((_, at) => deleteParagraph(texts, at));

  const replaceWord = (linked: Linked, word: TextSpan | undefined, words: string): EditedArticle | null => {
    if (word === undefined || linked.words.length < LEAST_WORDS_ALTERED) return null;
    return replaceIn(texts, linked.passage.start.blockId, word, words);
  };
  const pickWord = ({ words, passage }: Linked, pattern: RegExp, random: Random): TextSpan | undefined => {
    const text = texts[Number(passage.start.blockId.slice(1))] ?? '';
    const fitting = words.filter(({ start, end }) => pattern.test(text.slice(start, end)));
    return fitting.length === 0 ? undefined : pick(fitting, random);
  };

  /** Its paragraph is gone, and another says the same of somebody else; null when no name is in the passage or beside it. */
  const leaveTwin = ({ passage: { start, end } }: Linked, random: Random): EditedArticle | null => {
    const index = Number(start.blockId.slice(1));
    const text = texts[index] ?? '';
    const name = [...text.matchAll(NAME)].find(
      (found) => found.index <= end.offset + 1 && start.offset - 1 <= found.index + found[0].length,
    );
    if (start.blockId !== end.blockId || name === undefined) return null;
    const twin = text.slice(0, name.index) + OTHER_NAME + text.slice(name.index + name[0].length);
    const rest = texts.toSpliced(index, 1);
    return { ...insertParagraph(rest, Math.floor(random() * (rest.length + 1)), twin), truth: () => null };
  };

  return [
    { family: 'unchanged', name: 'as published', edit: () => asPublished },
    {
      family: 'unchanged',
      name: 'a paragraph inserted',
      edit: ({ passage }, random) =>
        pick(
          inserted.filter(({ truth }) => truth(passage) !== null),
          random,
        ),
    },
    {
      family: 'unchanged',
      name: 'another paragraph deleted',
      edit: ({ passage }, random) =>
        pick(
          deleted.filter(({ truth }) => truth(passage) !== null),
          random,
        ),
    },
    { family: 'unchanged', name: 'quotes curled', edit: () => curled },
    { family: 'unchanged', name: 'no-break spaces', edit: () => unbroken },
    { family: 'unchanged', name: 'soft hyphens', edit: () => hyphenated },
    { family: 'unchanged', name: 'en dashes', edit: () => dashed },
    {
      family: 'altered',
      name: 'one word replaced, 8 words+',
      edit: (linked, random) => replaceWord(linked, pickWord(linked, /^(?!an$)/u, random), pick(OTHER_WORDS, random)),
    },
    {
      family: 'altered',
      name: 'a negation dropped, 8 words+',
      edit: (linked, random) => replaceWord(linked, pickWord(linked, NEGATION, random), ''),
    },
    {
      family: 'altered',
      name: 'a number altered, 8 words+',
      edit: (linked, random) => replaceWord(linked, pickWord(linked, NUMBER, random), '17'),
    },
    {
      family: 'moved',
      name: 'its words moved elsewhere',
      edit: ({ passage, text }, random) => movePassage(texts, passage, text, random),
    },
    { family: 'removed', name: 'its words removed', edit: ({ passage }) => removePassage(texts, passage) },
    {
      family: 'removed',
      name: 'its paragraph deleted',
      edit: ({ passage: { start, end } }) =>
        start.blockId === end.blockId ? (deleted[Number(start.blockId.slice(1))] ?? null) : null,
    },
    { family: 'removed', name: 'and another has its twin', edit: leaveTwin },
  ];
}
