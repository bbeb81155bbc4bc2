import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultModel, formatModel, parseModel } from '../../../src/model/modelView.ts';
import {
  type Address,
  defaultView,
  formatView,
  parseView,
  ringRangeKm,
  type ViewState,
} from '../../../src/page/address/viewState.ts';
import { chapters } from '../../../src/page/chapters.ts';
import { modelQueries } from '../../model/modelArbitrary.ts';

const addressOf = (url: string): Address => new URL(url, 'https://example.org');

const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\p{Surrogate}/u.test(text));
const slug = id.filter((text) => text !== '.' && text !== '..');
const target = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constant('quote' as const), slug }),
  fc.record({ kind: fc.constant('block' as const), id: fc.nat(9999).map((n) => `p${n}`) }),
  fc.record({ kind: fc.constant('passage' as const), fragment: fc.stringMatching(/^s=[A-Za-z0-9.~%-]*$/) }),
);
const onArticle: fc.Arbitrary<ViewState> = fc.record({
  chapter: fc.constant(null),
  open: fc.option(fc.constantFrom(...chapters.map(({ id }) => id))),
  target,
  at: fc.option(id),
  event: fc.option(id),
  where: fc.option(id),
  show: fc.constantFrom('article', 'record', 'later'),
  marks: fc.constantFrom('quotes', 'all'),
  ring: fc.option(
    fc.record({
      from: fc.constantFrom('interceptor' as const, 'radar' as const),
      km: fc.integer({ min: ringRangeKm.min, max: ringRangeKm.max }),
    }),
  ),
  hide: fc
    .uniqueArray(fc.constantFrom('nato', 'us', 'russia', 'press', 'direct', 'reported', 'r.host', 'r.before'))
    .map((names) => names.sort()),
  edge: fc.boolean(),
  model: modelQueries,
  find: id.map((words) => words.trim()),
  about: fc.option(id),
});
/** A chapter's page points at nothing in the article. */
const onChapter = fc
  .tuple(onArticle, fc.constantFrom(...chapters))
  .map(([one, { id: chapter }]) => ({ ...one, target: null, open: null, chapter }));
const view = fc.oneof(onArticle, onChapter);

describe('the address of a view', () => {
  it('reads back as the view that it was written from', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(parseView(addressOf(formatView(one)))).toEqual(one);
      }),
    );
  });

  it('reads back under any folder that the page is served from', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(parseView(addressOf(`/news/2007${formatView(one)}`))).toEqual(one);
      }),
    );
  });

  it('is the bare folder for the default page', () => {
    expect(formatView(defaultView)).toBe('/');
  });

  it('puts what is pointed at in the path and fragment, and how things are set in the query', () => {
    const quote = { ...defaultView, target: { kind: 'quote', slug: 'not-covered' }, show: 'article' } as const;
    expect(formatView(quote)).toBe('/q/not-covered/?show=article#q-not-covered');
    expect(formatView({ ...defaultView, target: { kind: 'block', id: 'p9' }, at: 'turkey' })).toBe('/?at=turkey#p9');
  });

  it('never throws and always reads a whole view, whatever the bytes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (pathname, search, hash) => {
        const read = parseView({ pathname, search, hash });
        expect(Object.keys(read).sort()).toEqual(Object.keys(defaultView).sort());
        expect(() => formatView(read)).not.toThrow();
      }),
    );
  });

  it('keeps a broken percent sign as it stands instead of failing', () => {
    expect(parseView({ pathname: '/q/%E0%A4%A/', search: '', hash: '' }).target).toEqual({
      kind: 'quote',
      slug: '%E0%A4%A',
    });
  });

  it('takes an unknown way of showing, and a ring from nowhere, for the default', () => {
    const read = parseView({ pathname: '/', search: '?show=everything&ring=moon.300', hash: '' });
    expect(read).toEqual(defaultView);
  });

  it('brings a ring beyond the slider back to its end', () => {
    expect(parseView({ pathname: '/', search: '?ring=radar.99999', hash: '' }).ring?.km).toBe(ringRangeKm.max);
  });

  it('takes the quote from the path when nothing else is pointed at, and from the fragment when something is', () => {
    expect(parseView({ pathname: '/q/indivisible/', search: '', hash: '' }).target).toEqual({
      kind: 'quote',
      slug: 'indivisible',
    });
    expect(parseView({ pathname: '/q/indivisible/', search: '', hash: '#p2' }).target).toEqual({
      kind: 'block',
      id: 'p2',
    });
  });
});

describe('the model in the address', () => {
  it('is written so that a person can read it, places latitude first', () => {
    const model = formatModel({
      scenario: 'radar-and-site',
      threat: 'medium',
      launch: [46.29, 38.08] as const,
      set: { trackS: 30, 'interceptor.burnoutKmPerS': 8, 'radars.0.maxRangeKm': 4000, forwardCue: false },
      place: 'athens',
      timeS: 640,
    });
    expect(formatView({ ...defaultView, chapter: 'sources', model })).toBe(
      '/sources/?scenario=radar-and-site&threat=medium&launch=38.08,46.29&set=forwardCue:false,interceptor.burnoutKmPerS:8,radars.0.maxRangeKm:4000,trackS:30&place=athens&time=640',
    );
  });

  it.each(['?set=trackS:fast', '?set=:8', '?place=91,0', '?place=1,2,3', '?launch=%00', '?scenario=<b>', '?time=-1'])(
    'falls back to the default where %s cannot be read',
    (search) => {
      expect(parseModel(parseView(addressOf(`/${search}`)).model)).toEqual(defaultModel);
    },
  );
});
