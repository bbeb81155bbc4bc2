import { bench, describe } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { seedText } from './seed.ts';

const lines = seedText.split('\n');
const story = `${lines.slice(9, 39).join('\n')}\n`;

describe('a story, and the same with its paragraphs 8, 16, 32 and 64 times over', () => {
  for (const times of [1, 8, 16, 32, 64]) {
    const text = [...lines.slice(0, 9), story.repeat(times), ...lines.slice(39)].join('\n');
    bench(`${Math.round(text.length / 1000)} kB`, () => {
      parseArticle(text, { sha256: '' });
    });
  }
});
