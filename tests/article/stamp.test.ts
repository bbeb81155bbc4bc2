import { describe, expect, test } from 'vitest';
import { parseStamp } from '../../src/article/stamp.ts';

const read = (words: string) => parseStamp(words, 0, words.length);

describe('the printed stamps of these years', () => {
  test.each([
    [
      'Last Updated: Thursday, 19 April 2007, 21:24 GMT 22:24 UK',
      '2007-04-19T21:24:00Z',
      '2007-04-19T22:24:00+01:00',
      'gmt-printed',
    ],
    [
      'Last Updated: Monday, 22 January 2007, 14:47 GMT',
      '2007-01-22T14:47:00Z',
      '2007-01-22T14:47:00+00:00',
      'gmt-printed',
    ],
    [
      'Last Updated: Tuesday, 16 March, 2004, 08:05 GMT',
      '2004-03-16T08:05:00Z',
      '2004-03-16T08:05:00+00:00',
      'gmt-printed',
    ],
    [
      'Page last updated at 19:50 GMT, Tuesday, 21 April 2009 20:50 UK',
      '2009-04-21T19:50:00Z',
      '2009-04-21T20:50:00+01:00',
      'gmt-printed',
    ],
    [
      'Page last updated at 23:40 GMT, Friday, 31 July 2009 00:40 UK',
      '2009-07-31T23:40:00Z',
      '2009-08-01T00:40:00+01:00',
      'gmt-printed',
    ],
    ['30 August 2010 Last updated at 00:56', '2010-08-29T23:56:00Z', '2010-08-30T00:56:00+01:00', 'uk-assumed'],
    ['3 December 2010 Last updated at 09:12 GMT', '2010-12-03T09:12:00Z', '2010-12-03T09:12:00+00:00', 'gmt-printed'],
    ['Published: 2005/06/30 16:02:11 GMT', '2005-06-30T16:02:00Z', '2005-06-30T17:02:00+01:00', 'gmt-printed'],
    ['13 September 2011 Last updated at 13:28 ET', '2011-09-13T17:28:00Z', '2011-09-13T18:28:00+01:00', 'et-printed'],
    [
      '12:49 GMT, Thursday, 22 October 2009 13:49 UK',
      '2009-10-22T12:49:00Z',
      '2009-10-22T13:49:00+01:00',
      'gmt-printed',
    ],
  ])('%s', (words, utc, uk, basis) => {
    expect(read(words)?.stamp).toEqual({
      span: { start: 0, end: words.length },
      instantUtc: utc,
      ukLocal: uk,
      zoneBasis: basis,
    });
    expect(read(words)?.problem).toBeNull();
  });

  test('a weekday or a UK time that cannot be is told', () => {
    expect(read('Last Updated: Friday, 19 April 2007, 21:24 GMT 22:24 UK')?.problem).toMatch(/not a Friday/);
    expect(read('Last Updated: Thursday, 19 April 2007, 21:24 GMT 21:24 UK')?.problem).toMatch(
      /was 22:24 in the United Kingdom, not 21:24/,
    );
  });

  test.each([
    'Last Updated: Thursday, 31 April 2007, 21:24 GMT',
    'Thursday, 19 April 2007',
    '19 Feb 07 | Europe',
    'He was last updated at noon.',
  ])('%s is no stamp', (words) => {
    expect(read(words)).toBeNull();
  });
});
