import { describe, expect, test } from 'vitest';
import { explainRefusal, MAX_SOURCE_UNITS } from '../../src/article/refuse.ts';
import { seedText } from './seed.ts';

const index = Array.from(
  { length: 9 },
  (_, i) => `Headline number ${i} of the day\nOne sentence tells what story number ${i} is about.\n`,
).join('\n');

describe('what is not a story is refused with a reason and a line', () => {
  test.each([
    ['an empty file', '', /empty from line 1/],
    ['blank lines', '\n \n\u00a0\n', /empty from line 1/],
    [
      'a binary',
      '\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0000\u0003\u0000>\u0000',
      /line 1 holds bytes that are not text/,
    ],
    ['a section index', index, /line 4 is "Headline number 1 of the day".*section index/],
    [
      'a quiz',
      `Quiz of the week\n\nTen questions on the news, and no prizes at all.\n\n${'Who won?\nA. Ann\nB. Bob\nC. Cid\n'.repeat(4)}`,
      /line 6 is "A\. Ann".*quiz/,
    ],
    [
      'a quiz whose player was not saved',
      `Quiz of the week\n\nTen questions on the news, and no prizes at all.\n\n${[1, 2, 3].map((n) => `${n}.) Multiple Choice Question\n\nWhich of these three animals got out of a zoo last year?\n\nApes\nOwls\n`).join('\n')}`,
      /line 5 is "1\.\) Multiple Choice Question", one of 3 such headings, as in a quiz/,
    ],
    ['fifty megabytes', 'x'.repeat(MAX_SOURCE_UNITS + 1), /longer than the 8000000 characters.*line 1/],
    ['a list of links', 'Home\nNews\nSport\nWeather\n', /found no paragraph from line 1/],
  ])('%s', (_, text, reason) => {
    expect(explainRefusal(text)).toMatch(/^Not a story: looked for a headline and paragraphs/);
    expect(explainRefusal(text)).toMatch(reason);
  });

  test('the archived page is not refused', () => {
    expect(explainRefusal(seedText)).toBeNull();
  });
});
