import { isFunctionWord } from '../language/names.ts';
import { BE } from '../lexicon/verbs.ts';
import type { Sentence } from './sentence.ts';

/**
 * SHOWN: nouns for displayed text. READ: also texts in which a person may speak ("in a letter to MPs she said"), which therefore count
 * with "read" only.
 */
const SHOWN = /^(sign|placard|banner|poster|notice|graffiti|plaque|sticker)s?$/;
const READ =
  /^(sign|placard|banner|poster|notice|graffiti|plaque|sticker|letter|note|e-?mail|message|text|headline|inscription|memo|leaflet|slogan|card|caption|t-shirt)s?$/;

/** "A sign which read: ...", "a banner saying ...": nobody is heard to say it. */
export function isWritten({ tokens }: Sentence, index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 6), index).map(({ lower }) => lower);
  if (before.at(-1) === 'words' && /^(the|these|those)$/.test(before.at(-2) ?? '')) return true;
  const verb = before.findLastIndex((word) => /^(read|reads|reading|saying|said)$/.test(word));
  const nouns = /^(read|reads|reading)$/.test(before[verb] ?? '') ? READ : SHOWN;
  return verb > 0 && before.slice(0, verb).some((word) => nouns.test(word));
}

/** An "annual "refresher" course": one or two words in marks that only say what kind a thing is. */
export function isAttribute({ tokens }: Sentence, index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const words = (tokens[index]?.text ?? '').split(/\s+/).length;
  const noun = next?.kind === 'word' && !next.cap && !isFunctionWord(next);
  return words <= 2 && noun && before?.kind === 'word' && !before.possessive;
}

/** "With many saying it was "unjustified"": somebody of many, of whom nobody is named. */
export function isOfMany({ tokens }: Sentence, index: number): boolean {
  const from = Math.max(0, index - 6);
  return tokens
    .slice(from, index)
    .some(
      ({ lower }, i) =>
        /^(saying|calling|claiming|describing|branding)$/.test(lower) &&
        /^(many|some|others|most|few|several)$/.test(tokens[from + i - 1]?.lower ?? ''),
    );
}

/** A name or a term set in marks: 'called "Slow"', 'the so-called "iron bridge"', 'the word "plum"'. */
export function isTerm({ tokens }: Sentence, index: number): boolean {
  const [before, earlier] = [tokens[index - 1]?.lower ?? '', tokens[index - 2]?.lower ?? ''];
  const words = (tokens[index]?.text ?? '').split(/\s+/).length;
  if (words > 4) return false;
  if (
    /^(so-called|titled|entitled|named|nicknamed|word|words|term|phrase|song|album|film|single|book|code-named|codenamed)$/.test(
      before,
    )
  )
    return true;
  if (before === 'as' && /^(known|registered|listed)$/.test(earlier)) return true;
  if (before === 'called')
    return BE.has(earlier) || (tokens[index - 2]?.kind === 'word' && !/^(he|she|they|who|it)$/.test(earlier));
  const asked = tokens.slice(Math.max(0, index - 5), index).some(({ lower }) => lower === 'what');
  return /^(call|calls)$/.test(before) && asked;
}
