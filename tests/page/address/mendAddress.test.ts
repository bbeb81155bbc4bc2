import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listKnownNames, mendAddress } from '../../../src/page/address/mendAddress.ts';
import { defaultView, formatView, parseView } from '../../../src/page/address/viewState.ts';
import { resolvePassage } from '../../../src/story/passage/passage.ts';
import { page } from '../../ourStory.ts';

const known = listKnownNames(page);
const addressOf = (url: string) => new URL(url, 'https://example.org');
const viewOf = (url: string) => parseView(mendAddress(addressOf(url), known));

test.each(['/q/not-covered/', '/q/not-covered', '/q/not-covered/index.html', '/Q/not-covered/#q-not-covered'])(
  'the quote is found at %s',
  (url) => {
    expect(viewOf(url).target).toEqual({ kind: 'quote', slug: 'not-covered' });
  },
);

test.each(['.', ')', ',', '%29', '%3E', '%E2%80%A6', '.)', '%22'])('the quote is found with %s behind it', (mark) => {
  for (const url of [`/q/not-covered/#q-not-covered${mark}`, `/#q-not-covered${mark}`, `/#q-Not-Covered${mark}`])
    expect(viewOf(url).target).toEqual({ kind: 'quote', slug: 'not-covered' });
});

test('the good name in the path counts when the fragment names no quote', () => {
  expect(viewOf('/q/not-covered/#q-nothing').target).toEqual({ kind: 'quote', slug: 'not-covered' });
});

test.each(['#p9.', '#P9', '#p9%29', '#p9%2529'])('paragraph 9 is found at %s', (hash) => {
  expect(viewOf(`/${hash}`).target).toEqual({ kind: 'block', id: 'p9' });
});

test.each([
  ['turkey.', 'turkey'],
  ['Turkey', 'turkey'],
  ['Türkiye', 'turkey'],
  ['uk', 'united-kingdom'],
  ['USA', 'united-states'],
  ['Czechia', 'czech-republic'],
  ['United Kingdom', 'united-kingdom'],
])('the country is found that an address calls %s', (name, id) => {
  expect(viewOf(`/?at=${encodeURIComponent(name)}`).at).toBe(id);
  expect(viewOf(`/timeline/?about=${encodeURIComponent(name)}`).about).toBe(id);
});

test.each(['/why', '/why/index.html', '/why/'])('the chapter is found at %s', (path) => {
  expect(viewOf(path).chapter).toBe('why');
});

const passage = 's=1.p7.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered%2E';
test.each([
  `${passage},`,
  `${passage}%E2%80%A6`,
  `${passage}%3E`,
  passage.toUpperCase(),
  encodeURIComponent(passage),
  encodeURIComponent(encodeURIComponent(passage)),
])('the passage is found exactly at #%s', (fragment) => {
  const { target } = viewOf(`/#${fragment}`);
  expect(target?.kind).toBe('passage');
  expect(resolvePassage(page, target?.kind === 'passage' ? target.fragment : '').state).toBe('exact');
});

test('an address that the page wrote itself is left as it is, and one that names nothing keeps its words', () => {
  const views = fc.record({
    at: fc.option(fc.constantFrom(...known.regions)),
    event: fc.option(fc.constantFrom(...known.events)),
    target: fc.oneof(
      fc.constantFrom(...known.quotes).map((slug) => ({ kind: 'quote' as const, slug })),
      fc.constantFrom(...known.blocks.filter((id) => /^p\d/.test(id))).map((id) => ({ kind: 'block' as const, id })),
    ),
  });
  fc.assert(
    fc.property(views, (some) => {
      const view = { ...defaultView, ...some };
      expect(viewOf(formatView(view))).toEqual(view);
    }),
  );
  expect(viewOf('/?at=Atlantis.#q-Nothing!')).toMatchObject({ at: 'Atlantis.', target: { slug: 'Nothing!' } });
});

test('whatever the bytes, nothing is thrown', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, (pathname, search, hash) => {
      expect(() => mendAddress({ pathname, search, hash }, known)).not.toThrow();
    }),
  );
});
