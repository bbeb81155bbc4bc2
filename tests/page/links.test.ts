import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinks } from '../../src/page/links.ts';
import { defaultView, parseView, type ViewState } from '../../src/page/viewState.ts';
import { modelQueries } from '../model/modelArbitrary.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const view: fc.Arbitrary<ViewState> = fc.record({
  chapter: fc.constant(null),
  target: fc.option(fc.record({ kind: fc.constant('quote' as const), slug: id })),
  at: fc.option(id),
  event: fc.option(id),
  where: fc.option(id),
  show: fc.constantFrom('article', 'record', 'later'),
  ring: fc.option(
    fc.record({ from: fc.constantFrom('interceptor' as const, 'radar' as const), km: fc.constant(1500) }),
  ),
  hide: fc.constantFrom<readonly string[]>([], ['nato'], ['direct', 'us']),
  edge: fc.boolean(),
  model: modelQueries,
  find: fc.constantFrom('', 'radar'),
  about: fc.option(id),
});

const read = (href: string): ViewState => parseView(new URL(href, 'https://example.org'));
const nothing = { target: null, at: null, event: null, where: null };

describe('a link to another view', () => {
  it('chooses one thing and lets go of the others, and leaves the settings as they are', () => {
    fc.assert(
      fc.property(view, id, (from, chosen) => {
        const links = createLinks(from, '/');
        expect(read(links.quote(chosen))).toEqual({ ...from, ...nothing, target: { kind: 'quote', slug: chosen } });
        expect(read(links.block('p7'))).toEqual({ ...from, ...nothing, target: { kind: 'block', id: 'p7' } });
        expect(read(links.region(chosen))).toEqual({ ...from, ...nothing, at: chosen });
        expect(read(links.event(chosen))).toEqual({ ...from, ...nothing, event: chosen });
        expect(read(links.place(chosen, null, 'turkey'))).toEqual({ ...from, ...nothing, where: chosen });
        expect(read(links.clear)).toEqual({ ...from, ...nothing });
      }),
    );
  });

  it('keeps the entry that led to a place, for the way back, and leads back to it alone', () => {
    const there = createLinks(defaultView, '/').place('kurecik', 'kurecik-2012', 'turkey');
    expect(there).toBe('/?event=kurecik-2012&where=kurecik#r-turkey');
    expect(createLinks(read(there), '/').recordEntry('kurecik-2012')).toBe('/?event=kurecik-2012');
  });

  it('changes one setting and keeps what is chosen', () => {
    fc.assert(
      fc.property(view, (from) => {
        const links = createLinks(from, '/');
        expect(read(links.show('article'))).toEqual({ ...from, show: 'article' });
        expect(read(links.ring({ from: 'radar', km: 900 }))).toEqual({ ...from, ring: { from: 'radar', km: 900 } });
        expect(read(links.ring(null))).toEqual({ ...from, ring: null });
        expect(read(links.hide(['us', 'nato', 'us']))).toEqual({ ...from, hide: ['nato', 'us'] });
      }),
    );
  });

  it('leads without scripts to the country’s row and the entry’s place in the list', () => {
    const links = createLinks(defaultView, '/');
    expect(links.region('turkey')).toBe('/?at=turkey#r-turkey');
    expect(links.event('s6')).toBe('/?event=s6#e-s6');
    expect(links.place('riga', null, 'latvia')).toBe('/?where=riga#r-latvia');
    expect(links.place('kwajalein', null, null)).toBe('/?where=kwajalein#map');
  });
});
