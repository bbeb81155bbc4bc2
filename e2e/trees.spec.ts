import { openReady } from './support/page.ts';
import { skeletonOf } from './support/skeleton.ts';
import { expect, test } from './support/test.ts';

/** What a screen reader goes by on each page, as someone has read it: a name or an order that changes is read again before it is kept. */
for (const [name, path] of [
  ['story', '/'],
  ['why', '/why/'],
  ['claims', '/claims/'],
  ['timeline', '/timeline/'],
  ['sources', '/sources/'],
] as const) {
  test(`the landmarks, headings and controls of ${path} have the names and the order that were read`, async ({
    page,
  }) => {
    await openReady(page, path);
    expect(await skeletonOf(page)).toMatchSnapshot(`${name}.txt`);
  });
}
