import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/anchors/edits.ts';
import { linkPassage, listPassages } from '../../scripts/anchors/passages.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { parseAnchor } from '../../src/anchor/format.ts';
import { hashText } from '../../src/anchor/hash.ts';
import { BLOCKS, passageOf, resolve } from './fixture.ts';

/**
 * Links as people have them in their mail. They are never to be edited: a change that breaks one needs a new version
 * number in the grammar, and a reader of the old one.
 */
const PUBLISHED = [
  {
    from: 'Turkey and parts',
    to: 'will not be covered',
    fragment:
      's=1.p4.101-147.2yva86.t9gogs.Turkey-and-parts-of-Greece-will-not-be-covered' +
      ':~:text=Turkey%20and%20parts%20of%20Greece%20will%20not%20be%20covered',
  },
  {
    from: 'the 26-nation',
    to: 'alliance',
    fragment: 's=1.p5.52-74.srs8gt.jk11as.the-26%2Dnation-alliance:~:text=the%2026%2Dnation%20alliance',
  },
  {
    from: "'That",
    to: "mile'",
    fragment: 's=1.crosshead-1.0-17.0ea0gm.ogsogs.%27That-extra-mile%27:~:text=%27That%20extra%20mile%27',
  },
  {
    from: 'cannot and will',
    to: 'Greece will not be covered.',
    fragment:
      's=1.p3.28-p4.148.xzau0w.qmpogs.cannot-and-will-not-affect-the-strategic-balance-and-10-interceptors-can-also-not-' +
      'pose-a-threat-to-Russia%2C%22-Mr-de-Hoop-Scheffer-said-after-talks-at~to-its-location%2C-the-proposed-US-missile-' +
      'defence-system-will-not-protect-all-Nato-member-states%2E-Turkey-and-parts-of-Greece-will-not-be-covered%2E' +
      ':~:text=cannot%20and%20will%20not%20affect,Greece%20will%20not%20be%20covered%2E',
  },
] as const;

describe('a published link', () => {
  it.each(PUBLISHED)('is written as ever, and finds its words: $from ... $to', ({ from, to, fragment }) => {
    const passage = passageOf(BLOCKS, from, to);
    const link = formatPassageLink(BLOCKS, passage);
    expect(link.kind === 'link' && link.fragment).toBe(fragment);
    const anchor = parseAnchor(fragment);
    if (anchor === null) throw new Error('the link no longer reads');
    expect(resolve(BLOCKS, anchor)).toEqual({ state: 'exact', passage });
  });

  it('has a hash that no other words of the article share', () => {
    const texts = BLOCKS.map(({ text }) => text);
    const passages = listPassages(texts, 50, createRandom(2)).map((passage) => linkPassage(texts, passage));
    const wordsByHash = new Map(passages.map(({ anchor, text }) => [anchor.hash, text]));
    for (const { anchor, text } of passages) expect(wordsByHash.get(anchor.hash)).toBe(text);
    expect(wordsByHash.size).toBeGreaterThan(1000);
  });

  it('has a hash of six characters whatever its words', () => {
    expect([hashText(''), hashText('a'), hashText('\uD800'), hashText('x'.repeat(9999))].join(' ')).toBe(
      'biic5n 4hhlwn htbho1 sndk57',
    );
  });
});
