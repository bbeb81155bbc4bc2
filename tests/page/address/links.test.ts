import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOver } from '../../../src/page/address/layOver.ts';
import { links } from '../../../src/page/address/links.ts';
import { defaultView, formatView, parseView, type ViewState } from '../../../src/page/address/viewState.ts';
import { chapters } from '../../../src/page/chapters.ts';
import { modelQueries } from '../../model/modelArbitrary.ts';
import { page } from '../../ourStory.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const view: fc.Arbitrary<ViewState> = fc.record({
  chapter: fc.constant(null),
  open: fc.option(fc.constantFrom(...chapters.map((chapter) => chapter.id))),
  target: fc.option(fc.record({ kind: fc.constant('quote' as const), slug: id })),
  at: fc.option(id),
  event: fc.option(id),
  where: fc.option(id),
  show: fc.constantFrom('article', 'record', 'later'),
  marks: fc.constantFrom('quotes', 'all'),
  ring: fc.option(
    fc.record({ from: fc.constantFrom('interceptor' as const, 'radar' as const), km: fc.constant(1500) }),
  ),
  hide: fc.constantFrom<readonly string[]>([], ['nato'], ['direct', 'us']),
  edge: fc.boolean(),
  model: modelQueries,
  find: fc.constantFrom('', 'radar'),
  about: fc.option(id),
});

const address = (href: string) => new URL(href, 'https://example.org');
const follow = (from: ViewState, href: string) => layOver(from, address(href));
const nothing = { target: null, at: null, event: null, where: null };

describe('a link', () => {
  it('names what it points at and nothing else', () => {
    expect(links.quote('ten-interceptors')).toBe('/q/ten-interceptors/#q-ten-interceptors');
    expect(links.block('p7')).toBe('/#p7');
    for (const { id } of page.blocks.filter(({ kind }) => kind !== 'headline')) {
      const { pathname, search, hash } = new URL(links.block(id), 'https://page.invalid');
      expect(parseView({ pathname, search, hash }).target).toEqual({ kind: 'block', id });
    }
    expect(links.region('turkey')).toBe('/?at=turkey#r-turkey');
    expect(links.event('s6')).toBe('/?event=s6#e-s6');
    expect(links.recordEntry('kurecik-2012')).toBe('/timeline/?event=kurecik-2012#e-kurecik-2012');
    expect(links.place('riga', null, 'latvia')).toBe('/?where=riga#r-latvia');
    expect(links.place('kurecik', 'kurecik-2012', 'turkey')).toBe('/?event=kurecik-2012&where=kurecik#r-turkey');
    expect(links.place('kwajalein', null, null)).toBe('/?where=kwajalein#map');
  });

  it('chooses one thing, lets go of the others, and leaves the settings as they are', () => {
    fc.assert(
      fc.property(view, id, (from, chosen) => {
        expect(follow(from, links.quote(chosen))).toEqual({
          ...from,
          ...nothing,
          target: { kind: 'quote', slug: chosen },
        });
        expect(follow(from, links.block('p7'))).toEqual({ ...from, ...nothing, target: { kind: 'block', id: 'p7' } });
        expect(follow(from, links.region(chosen))).toEqual({ ...from, ...nothing, at: chosen });
        expect(follow(from, links.event(chosen))).toEqual({ ...from, ...nothing, event: chosen });
        expect(follow(from, links.place(chosen, null, 'turkey'))).toEqual({ ...from, ...nothing, where: chosen });
        expect(follow(from, links.home)).toEqual({ ...from, ...nothing });
      }),
    );
  });

  it('leads from the default page exactly where it leads by itself', () => {
    fc.assert(
      fc.property(view, (to) => {
        expect(follow(defaultView, formatView(to))).toEqual(to);
      }),
    );
  });

  it('sets what its address sets: a chosen ring takes the place of the one there was', () => {
    fc.assert(
      fc.property(view, (from) => {
        const ring = { from: 'radar', km: 900 } as const;
        expect(follow(from, formatView({ ...defaultView, ring }))).toEqual({ ...from, ...nothing, ring });
      }),
    );
  });

  it('opens a chapter below the article, and is left to the browser from one chapter’s page to another page', () => {
    fc.assert(
      fc.property(view, (from) => {
        expect(follow(from, links.chapter('why'))).toEqual({ ...from, ...nothing, open: 'why' });
        expect(follow(from, links.recordEntry('riga'))).toEqual({
          ...from,
          ...nothing,
          event: 'riga',
          open: 'timeline',
        });
      }),
    );
    const onWhy = parseView(address('/why/?place=rome'));
    expect(follow(onWhy, links.region('turkey'))).toBeNull();
    expect(follow(onWhy, links.chapter('claims'))).toBeNull();
  });
});
