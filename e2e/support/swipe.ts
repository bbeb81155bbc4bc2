import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A finger that goes up the screen by so many pixels, 500 at most, step by step, rests and is lifted; returns where the page then stands. */
export async function swipeUp(page: Page, by: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: 180, y }] });
  const from = 520; // above a card
  await touch('touchStart', from);
  for (let moved = 20; moved <= by; moved += 20) await touch('touchMove', from - moved);
  await touch('touchEnd', from - by);
  const standing = () => page.evaluate(() => scrollY);
  let last = -1;
  await expect
    .poll(async () => {
      const before = last;
      last = await standing();
      return last === before;
    })
    .toBe(true);
  return last;
}
