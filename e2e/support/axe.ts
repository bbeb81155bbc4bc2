import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/**
 * Asserts that axe finds nothing on the page, or in what a selector names of it, as it stands; a failure lists each rule with the elements that break it.
 * In this mode axe stays in the page (ours have no frames) and keeps the details of violations only: half the time.
 */
export async function expectAccessible(page: Page, part = 'html') {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .include(part)
    .options({ resultTypes: ['violations'], preload: false });
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.target).join('\n  ')}`,
  );
  expect(found).toEqual([]);
}
