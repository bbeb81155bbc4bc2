import { expect, test } from 'vitest';
import { seed } from './seed.ts';

test('the whole document of the archived page is the reviewed one', async () => {
  await expect(`${JSON.stringify(seed, null, 2)}\n`).toMatchFileSnapshot('../golden/article.json');
});
