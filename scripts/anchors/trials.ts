import findApproximate from 'approx-string-match';
import type { Passage } from '../../src/anchor/anchor.ts';
import type { Resolution } from '../../src/anchor/resolution.ts';
import { resolveInText } from '../../src/anchor/resolve.ts';
import { type JoinedText, joinBlocks } from '../../src/anchor/text.ts';
import { matchBestScore } from './baseline.ts';
import type { EditedArticle, Random } from './edits.ts';
import type { Linked, Scenario } from './scenarios.ts';

/**
 * What became of the links in one scenario, counted. `good` is what the family asks for, `wrong` a mark on something
 * that is not the passage, `flagged` a warning of an altered negation or number.
 */
export type Tally = { all: number; good: number; wrong: number; flagged: number; baselineWrong: number } & Record<
  Resolution['state'],
  number
>;

function isSame(passage: Passage, truth: Passage): boolean {
  const isPoint = (a: Passage['start'], b: Passage['start']): boolean =>
    a.blockId === b.blockId && a.offset === b.offset;
  return isPoint(passage.start, truth.start) && isPoint(passage.end, truth.end);
}

function overlaps(passage: Passage, truth: Passage): boolean {
  const position = ({ blockId, offset }: Passage['start']): number => Number(blockId.slice(1)) * 1e6 + offset;
  return position(passage.start) < position(truth.end) && position(truth.start) < position(passage.end);
}

/** Whether the state is what the family asks for: the right place, or several of which one is. */
function isGood(family: Scenario['family'], resolution: Resolution, truth: Passage | null): boolean {
  if (family === 'removed' || truth === null) return !('passage' in resolution);
  if (family === 'altered') return resolution.state === 'changed' && isSame(resolution.passage, truth);
  if (resolution.state === 'ambiguous') return resolution.candidates.some(({ passage }) => isSame(passage, truth));
  const isNamed = resolution.state === 'exact' || (family === 'moved' && resolution.state === 'moved');
  return isNamed && isSame(resolution.passage, truth);
}

/** Whether something is marked that is not the passage. */
function isWrong(passage: Passage | null, truth: Passage | null): boolean {
  return passage !== null && (truth === null || !overlaps(passage, truth));
}

/** Resolves every link against the article as the scenario leaves it, and has the baseline do the same. */
export function runScenario(scenario: Scenario, passages: readonly Linked[], random: Random): Tally {
  const tally: Tally = {
    all: 0,
    good: 0,
    wrong: 0,
    flagged: 0,
    baselineWrong: 0,
    exact: 0,
    moved: 0,
    changed: 0,
    ambiguous: 0,
    missing: 0,
  };
  const joinedTexts = new WeakMap<EditedArticle, JoinedText>();
  for (const linked of passages) {
    const edited = scenario.edit(linked, random);
    if (edited === null) continue;
    const joined = joinedTexts.get(edited) ?? joinBlocks(edited.blocks);
    joinedTexts.set(edited, joined);
    const truth = edited.truth(linked.passage);
    const resolution = resolveInText(joined, linked.anchor, findApproximate);
    tally.all += 1;
    tally[resolution.state] += 1;
    if (isGood(scenario.family, resolution, truth)) tally.good += 1;
    if ('passage' in resolution && isWrong(resolution.passage, truth)) tally.wrong += 1;
    if (resolution.state === 'changed' && (resolution.altersNegation || resolution.altersNumber)) tally.flagged += 1;
    if (isWrong(matchBestScore(edited.blocks, linked.text, linked.hint), truth)) tally.baselineWrong += 1;
  }
  return tally;
}
