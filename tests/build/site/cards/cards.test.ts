import { describe, expect, it } from 'vitest';
import { createCards } from '../../../../src/build/site/cards/cards.ts';
import { page } from '../../../ourStory.ts';

describe('the card of a shared link', () => {
  it('is a picture of 1200 by 630 for the page and for each named quote, none like another', async () => {
    const cards: { readonly path: string; readonly png: Buffer }[] = [];
    for await (const card of createCards(page, '.')) cards.push(card);
    expect(cards.map(({ path }) => path)).toEqual([
      'cards/page.png',
      ...page.quotes.map(({ slug }) => `cards/${slug}.png`),
    ]);
    for (const { png } of cards) {
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    expect(new Set(cards.map(({ png }) => png.toString('base64'))).size).toBe(cards.length);
  });
});
