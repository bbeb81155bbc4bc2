import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '../../src/page/address/viewState.ts';
import { type RecordState, unaskedRecord } from '../../src/page/selection.ts';
import { selectNotices } from '../../src/shell/notices.ts';
import { chapters, page } from '../ourStory.ts';

const loaded: RecordState = { status: 'ready', data: chapters.timeline ?? null, message: '' };

const noticesAt = (address: string, record: RecordState = loaded, of = page): readonly string[] => {
  const url = new URL(address, 'https://example.org');
  return selectNotices(of, parseView(url), url.search, record);
};

describe('what the page says of an address that it can follow', () => {
  it.each([
    '/',
    '/q/not-covered/?at=turkey&event=s1#q-not-covered',
    '/#s=1.abc',
    '/?event=kurecik-2012&where=kurecik#r-turkey',
    '/?ring=radar.1500&show=later&hide=nato+direct+story&edge=off',
    '/timeline/?hide=r.before+r.host+r.statement&find=radar&about=poland',
    '/?scenario=second-radar&launch=38.08,46.29&set=trackS:30,forwardCue:false&place=athens',
    // What is said of it by the model itself is not said twice.
    '/?scenario=moon',
    // Defaults spelt out, and words of others.
    '/?show=record&edge=on&scenario=plan-2007&ring=&set=&set=trackS:30&set=trackS:30&utm_source=letter&fbclid=1',
  ])('is nothing at %s', (address) => {
    expect(noticesAt(address)).toEqual([]);
  });

  it('is nothing at any country, entry, place and quote that the page has', () => {
    const places = chapters.timeline?.places ?? [];
    expect(places.length).toBeGreaterThan(20);
    for (const { id } of places) expect(noticesAt(`/?where=${id}`)).toEqual([]);
    for (const { id } of page.regions) expect(noticesAt(`/?at=${id}&about=${id}`)).toEqual([]);
    for (const id of page.recordIds) expect(noticesAt(`/?event=${id}`)).toEqual([]);
    for (const { slug } of page.quotes) expect(noticesAt(`/q/${slug}/`)).toEqual([]);
  });

  it('is nothing while the places are on their way', () => {
    expect(noticesAt('/?where=kurecik', { ...unaskedRecord, status: 'loading' })).toEqual([]);
  });
});

describe('what the page says of an address that it cannot follow', () => {
  it.each([
    '/?time=1176985440',
    '/?place=Room 12b',
    '/?event=42',
    '/?show=1',
    '/?launch=2007!',
    '/?source=rss&utm_medium=mail',
  ])('is nothing at %s, whose words other sites use and no page of ours writes', (address) => {
    expect(noticesAt(address)).toEqual([]);
  });

  it.each([
    ['/q/nobody/', 'no quote named “nobody”'],
    ['/#p15', 'no paragraph “p15”'],
    ['/?at=atlantis', 'no country named “atlantis”'],
    ['/?event=s99', 'no entry named “s99”'],
    ['/?where=atlantis', 'No place is named “atlantis”'],
    ['/?where=kurecik&show=article', '“kurecik” comes from other sources'],
    ['/timeline/?about=atlantis', 'about a country named “atlantis”'],
    ['/?ring=abc', '“abc” is not a ring'],
    ['/?ring=moon.300', '“moon.300” is not a ring'],
    ['/?ring=radar.99999', 'nearest one is drawn: radar.4000'],
    ['/?show=banana', '“banana” is not a way to show'],
    ['/timeline/?show=banana', '“banana” is not a way to show'],
    ['/?hide=bogus', 'nothing named “bogus”'],
    ['/?hide=nato+r.bogus', 'nothing named “r.bogus”'],
    ['/?edge=purple', '“purple” is not a setting of the map’s line (on or off)'],
    ['/?scenario=%3Cb%3E', '“<b>” is not the name of a scenario'],
    ['/?threat=9', '“9” is not the name of a class'],
    ['/?launch=91,0', '“91,0” is not a place'],
    ['/?place=91,3', '“91,3” is not a city'],
    ['/?time=-5', '“-5” is not a moment'],
    ['/?set=fast', '“fast” is not an assumption'],
    ['/?set=trackS:30,fast', '“fast” is not an assumption'],
    ['/why/?set=fast&set=trackS:30&set=reactionS:', '“fast,reactionS:” is not an assumption'],
    ['/?set=trackS:30&set=trackS:20', '“trackS:30” was ignored: the address sets it again'],
    ['/?set=fast:1,trackS:30,trackS:20', '“trackS:30” was ignored: the address sets it again'],
  ])('is one sentence at %s', (address, words) => {
    expect(noticesAt(address)).toEqual([expect.stringContaining(words)]);
  });

  it('is one sentence for each thing that it does not have', () => {
    const notices = noticesAt('/q/nobody/?at=atlantis&event=s99&ring=abc&show=banana&hide=bogus');
    expect(notices).toHaveLength(6);
    expect(new Set(notices).size).toBe(6);
  });

  it('says that the places could not be loaded, and why', () => {
    const failed: RecordState = { status: 'failed', data: null, message: 'timeline/data.json: 404' };
    expect(noticesAt('/?where=kurecik', failed)).toEqual([expect.stringContaining('timeline/data.json: 404')]);
  });

  it('says of a story without sites or a record that there is nothing to draw or to hide', () => {
    const bare = { ...page, sites: [], chapterIds: [], recordIds: [] };
    expect(noticesAt('/?ring=radar.900', unaskedRecord, bare)).toEqual([expect.stringContaining('no radar site')]);
    expect(noticesAt('/?hide=r.before', unaskedRecord, bare)).toEqual([expect.stringContaining('“r.before”')]);
    expect(noticesAt('/?where=riga', unaskedRecord, bare)).toEqual([expect.stringContaining('“riga”')]);
  });

  it('repeats at most eighty characters of the address', () => {
    const unknown = (text: string) => noticesAt(`/?at=${text}`)[0] ?? '';
    expect(unknown('a'.repeat(80))).toContain(`“${'a'.repeat(80)}”`);
    expect(unknown('a'.repeat(81))).toContain(`“${'a'.repeat(80)}…”`);
    expect(unknown('a'.repeat(10_000)).length).toBeLessThan(200);
  });

  it('never throws, and says nothing of an address that the page wrote itself without a choice in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (search, hash) => {
        const view = parseView({ pathname: '/', search, hash });
        expect(() => selectNotices(page, view, search, loaded)).not.toThrow();
        const written = new URL(
          formatView({ ...view, target: null, at: null, event: null, where: null, about: null, hide: [], model: {} }),
          'https://example.org',
        );
        expect(noticesAt(written.href)).toEqual([]);
      }),
    );
  });
});
