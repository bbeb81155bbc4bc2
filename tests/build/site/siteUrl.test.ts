import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../src/build/refusal.ts';
import { addressOf, baseOf, parseSiteUrl } from '../../../src/build/site/siteUrl.ts';

describe('the address of a site', () => {
  it('may have a folder, and ends in a slash whether or not it is typed', () => {
    expect(parseSiteUrl('https://example.org')).toBe('https://example.org/');
    expect(parseSiteUrl('https://example.github.io/story')).toBe('https://example.github.io/story/');
    expect(baseOf(parseSiteUrl('https://example.github.io/a/b/'))).toBe('/a/b/');
  });

  it('is null when it is not set, and then no page has a whole address', () => {
    expect([parseSiteUrl(undefined), parseSiteUrl(''), baseOf(null), addressOf(null, '/why/')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('is that of every page of the site below its folder', () => {
    const site = 'https://example.github.io/story/';
    expect(addressOf(site, '/q/plan/#q-plan')).toBe('https://example.github.io/story/q/plan/#q-plan');
    expect(addressOf(site, 'cards/page.png')).toBe('https://example.github.io/story/cards/page.png');
    expect(addressOf(site, '/')).toBe(site);
  });

  it.each(['example.org', 'ftp://example.org/', 'https://', 'https://a/?b', 'https://a/#b', 'https://a/"><script>'])(
    'is refused with a sentence when it is %s',
    (setting) => {
      const parse = () => parseSiteUrl(setting);
      expect(parse).toThrow(/^SITE_URL: ".*" is not the address of a site/);
      try {
        parse();
      } catch (error) {
        expect(isRefusal(error)).toBe(true);
      }
    },
  );
});
