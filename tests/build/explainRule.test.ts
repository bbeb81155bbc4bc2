import { expect, it } from 'vitest';
import { loadTruthPages } from '../../scripts/score/truth.ts';
import { parseArticle } from '../../src/article/parse.ts';
import { explainRule } from '../../src/build/explainRule.ts';

const statements = loadTruthPages('tests/pages').pages.flatMap(
  ({ bytes }) => parseArticle(bytes.toString('utf8'), { sha256: '0'.repeat(64) }).statements,
);
const rules = [...new Set(statements.map(({ because }) => because.rule))].sort();

it('has a sentence of its own for every rule by which the invented pages are read', () => {
  expect(rules.length).toBeGreaterThan(12);
  const sentences = rules.map(explainRule);
  for (const [i, sentence] of sentences.entries()) {
    expect(sentence, rules[i]).toMatch(/^[A-Z][^.]+\.$/);
    expect(sentence, rules[i]).not.toMatch(/rule “/);
  }
});

it('says where the speaker stands and how he is named, or why nobody is', () => {
  expect(explainRule('speaker-before-verb/named-role')).toBe('The speaker stands before the verb, named by a role.');
  expect(explainRule('speaker-before-verb/two-people-fit')).toBe(
    'Two people were just spoken of, and the pronoun fits both.',
  );
});
