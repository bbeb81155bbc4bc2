import { expect, test } from 'vitest';
import { parseRecord } from '../../../src/build/record/loadRecord.ts';
import { copyRecordFiles, findEntry, type Spoilt } from './recordFixture.ts';

/** What a careless editor does, and the one line that the build must answer with. */
type Mistake = readonly [title: string, spoil: (raw: Spoilt) => void, problem: string];

const item = (raw: Spoilt, id: string) => findEntry(raw.timeline, id);

const answer = (raw: Spoilt, id: string, i: number): object =>
  (findEntry(raw.disagreements, id).values as object[])[i] ?? {};

const MISTAKES: readonly Mistake[] = [
  [
    'an item cites a source that does not exist',
    (raw) => Object.assign(item(raw, 'obering-2006'), { sources: ['hist-999', 'hist-40'] }),
    'timeline.json > obering-2006: source "hist-999" is not in sources.json',
  ],
  [
    'an item has no source',
    (raw) => Object.assign(item(raw, 'obering-2006'), { sources: [] }),
    'timeline.json > obering-2006.sources: Too small: expected array to have >=1 items',
  ],
  [
    'a country leans on a source that does not exist',
    (raw) => Object.assign(findEntry(raw.countries, 'latvia'), { about: { text: 'Riga.', sources: ['hist-998'] } }),
    'countries.json > latvia.about: source "hist-998" is not in sources.json',
  ],
  [
    'a value of a disagreement leans on a source that does not exist',
    (raw) =>
      Object.assign(findEntry(raw.disagreements, 'readiness'), {
        values: [
          { value: '2013', who: 'Obering', later: false, sources: ['hist-45'] },
          { value: '2012', who: 'BBC News', later: false, sources: ['phys-997'] },
        ],
      }),
    'disagreements.json > readiness.values.1: source "phys-997" is not in sources.json',
  ],
  [
    'an answer that was given afterwards is not called later',
    (raw) => Object.assign(answer(raw, 'cost', 1), { later: false }),
    'disagreements.json > cost.values.1: is not called later, but all its sources are',
  ],
  [
    'an answer of the time is called later',
    (raw) => Object.assign(answer(raw, 'cost', 0), { later: true }),
    'disagreements.json > cost.values.0: is called later, but hist-37 is of 2006-05-22',
  ],
  [
    'nobody has heard of the speaker',
    (raw) => Object.assign(item(raw, 'nuland-2007'), { speakers: ['victoria-nuland', 'v-nuland'] }),
    'timeline.json > nuland-2007: person "v-nuland" is not in people.json',
  ],
  [
    'an item names a country that is not on the map',
    (raw) => Object.assign(item(raw, 'nuland-2007'), { countries: ['soviet-union'] }),
    'timeline.json > nuland-2007: country "soviet-union" is not in countries.json',
  ],
  [
    'an item stands at a place that does not exist',
    (raw) => Object.assign(item(raw, 'nuland-2007'), { place: 'nato-hq' }),
    'timeline.json > nuland-2007: place "nato-hq" is not in places.json',
  ],
  [
    'a verdict is given on a country that is not on the map',
    (raw) =>
      Object.assign(findEntry(raw.gapVersions, 'bbc'), {
        verdicts: [{ country: 'byzantium', verdict: 'not-covered', extent: null }],
      }),
    'gapVersions.json > bbc: country "byzantium" is not in countries.json',
  ],
  [
    'a country gets two verdicts from one source',
    (raw) =>
      Object.assign(findEntry(raw.gapVersions, 'bbc'), {
        verdicts: ['not-covered', 'partly'].map((verdict) => ({ country: 'turkey', verdict, extent: null })),
      }),
    'gapVersions.json > bbc: country "turkey" has two verdicts',
  ],
  [
    'the day is not in the calendar',
    (raw) => Object.assign(item(raw, 'rice-2007'), { said: '2007-04-31' }),
    'timeline.json > rice-2007.said: "2007-04-31" is not a real date',
  ],
  [
    'the month is not in the calendar',
    (raw) => Object.assign(item(raw, 'chicago-2012'), { happened: '2012-13' }),
    'timeline.json > chicago-2012.happened: "2012-13" is not a real date',
  ],
  [
    'an item has no date at all',
    (raw) => Object.assign(item(raw, 'gap-bbc'), { published: null }),
    'timeline.json > gap-bbc: has no date; give happened, said or published',
  ],
  [
    'a later event is filed under before',
    (raw) => Object.assign(item(raw, 'gates-2007'), { layer: 'before' }),
    'timeline.json > gates-2007: layer "before" does not fit the date 2007-04-23',
  ],
  [
    'a month is said to be exact to the day',
    (raw) => Object.assign(item(raw, 'kurecik-2012'), { precision: 'day' }),
    'timeline.json > kurecik-2012: precision "day" does not fit the date 2012-01',
  ],
  [
    'an item of the day has no place within it',
    (raw) => Object.assign(item(raw, 'gap-bbc'), { dayPart: null }),
    'timeline.json > gap-bbc: dayPart belongs to items of 19 April 2007, and each of those needs one',
  ],
  [
    'words are in print before they are spoken',
    (raw) => Object.assign(item(raw, 'rice-2007'), { published: '2007-04-25' }),
    'timeline.json > rice-2007: published 2007-04-25 before it took place on 2007-04-26',
  ],
  [
    'the timeline is out of order',
    (raw) => raw.timeline.reverse(),
    'timeline.json > prague-2002: stands after "deploy-2002", which is later',
  ],
  [
    'the afternoon comes before the briefing',
    (raw) => Object.assign(item(raw, 'no-critical-comments'), { dayPart: 'after-talks' }),
    'timeline.json > nato-russia-council: stands after "no-critical-comments", which is later',
  ],
  [
    'the versions of the gap are out of order',
    (raw) => Object.assign(findEntry(raw.gapVersions, 'financial-times'), { date: '2007-05' }),
    'gapVersions.json > state-department: stands after "financial-times", which is later',
  ],
  [
    'a person in the article has the role of another day',
    (raw) => Object.assign(findEntry(raw.people, 'konstantin-totsky'), { asOf: '2008-01-10' }),
    'people.json > konstantin-totsky: is in the article, but the role is as of 2008-01-10',
  ],
  [
    'an item claims more independent sources than it lists',
    (raw) => Object.assign(item(raw, 'rice-2007'), { confidence: { kind: 'independent', count: 4 } }),
    'timeline.json > rice-2007: claims 4 independent sources and lists 3',
  ],
  [
    'one document under two numbers is counted twice',
    (raw) =>
      Object.assign(item(raw, 'gap-state-2007'), {
        sources: ['hist-23', 'phys-50'],
        confidence: { kind: 'independent', count: 2 },
      }),
    'timeline.json > gap-state-2007: claims 2 independent sources and lists 1',
  ],
  [
    'two texts of one broadcaster are counted twice',
    (raw) => Object.assign(item(raw, 'interceptor-agreement-2008'), { confidence: { kind: 'independent', count: 5 } }),
    'timeline.json > interceptor-agreement-2008: claims 5 independent sources and lists 4',
  ],
  [
    'what two texts of one body say is called seen once',
    (raw) => Object.assign(item(raw, 'article-versions'), { confidence: { kind: 'once' } }),
    'timeline.json > article-versions: is said to be in one text only and lists 2 of one body',
  ],
  [
    'an item rests on a study that nobody here has read',
    (raw) => Object.assign(findEntry(raw.sources, 'hist-40'), { read: 'nothing' }),
    'timeline.json > obering-2006: rests only on sources of which nothing was read',
  ],
  [
    'a quote comes from a source that the item does not list',
    (raw) => Object.assign(item(raw, 'rice-2007'), { sources: ['hist-82', 'hist-85', 'hist-1'] }),
    'timeline.json > rice-2007: the quote\'s source "hist-84" is not among the entry\'s sources',
  ],
  [
    'a quote alters the words of the article',
    (raw) => {
      const words = { text: 'Ten interceptors can affect the strategic balance', speaker: null, source: 'hist-1' };
      Object.assign(item(raw, 'ten-interceptors'), { quote: words });
    },
    'timeline.json > ten-interceptors: the quote "Ten interceptors can affect the strategic balance" is not in the article',
  ],
  [
    'a quote is fifteen words long',
    (raw) => {
      const text = Array.from({ length: 15 }, () => 'word').join(' ');
      Object.assign(item(raw, 'rice-2007'), { quote: { text, speaker: 'condoleezza-rice', source: 'hist-84' } });
    },
    'timeline.json > rice-2007.quote.text: a quote has fewer than 15 words',
  ],
  [
    'somebody is quoted who does not speak in the item',
    (raw) => Object.assign(item(raw, 'rice-2007'), { speakers: ['robert-gates'] }),
    'timeline.json > rice-2007: quotes "condoleezza-rice", who is not among its speakers',
  ],
  [
    'an item points at words that the article does not have',
    (raw) => Object.assign(item(raw, 'extra-mile'), { articleWords: 'that additional mile' }),
    'timeline.json > extra-mile: "that additional mile" occurs 0 times in the article',
  ],
  [
    'an item points at words that the article has twice',
    (raw) => Object.assign(item(raw, 'extra-mile'), { articleWords: 'Totsky' }),
    'timeline.json > extra-mile: "Totsky" occurs 2 times in the article',
  ],
  [
    'the article was edited',
    (raw) => {
      raw.article = raw.article.replace('Turkey and parts of Greece', 'Turkey and most of Greece');
    },
    'timeline.json > gap-bbc: "Due to its location, the proposed US missile defence system will not protect all Nato member states. Turkey and parts of Greece will not be covered." occurs 0 times in the article',
  ],
  [
    'a source has neither an address nor the reason why',
    (raw) => Object.assign(findEntry(raw.sources, 'hist-40'), { url: null }),
    'sources.json > hist-40: give an address, or say in noAddress why there is none',
  ],
  [
    'a source is the same as one that is not there',
    (raw) => Object.assign(findEntry(raw.sources, 'phys-50'), { sameAs: 'hist-996' }),
    'sources.json > phys-50: sameAs "hist-996" is not in sources.json',
  ],
  [
    'a source is the same as itself',
    (raw) => Object.assign(findEntry(raw.sources, 'phys-50'), { sameAs: 'phys-50' }),
    'sources.json > phys-50: sameAs names the source itself',
  ],
  [
    'a source of the record is cited nowhere',
    (raw) => raw.sources.push({ ...findEntry(raw.sources, 'hist-40'), id: 'hist-900' }),
    'sources.json > hist-900: nothing in the record refers to it',
  ],
  [
    'a person says nothing',
    (raw) => raw.people.push({ ...findEntry(raw.people, 'victoria-nuland'), id: 'silent-bystander' }),
    'people.json > silent-bystander: nothing in the record refers to it',
  ],
  [
    'nothing happens at a place',
    (raw) => raw.places.push({ ...findEntry(raw.places, 'oslo'), id: 'elsewhere' }),
    'places.json > elsewhere: nothing in the record refers to it',
  ],
  [
    'a point on the map has no source',
    (raw) => Object.assign(findEntry(raw.places, 'oslo'), { sources: [] }),
    'places.json > oslo: a point needs a source and says what it marks',
  ],
  [
    'an ally is forgotten',
    (raw) => Object.assign(findEntry(raw.countries, 'iceland'), { nato: null }),
    'countries.json: has 25 members of Nato; on 2007-04-19 there were 26',
  ],
  [
    'a country is an ally before it joined',
    (raw) =>
      Object.assign(findEntry(raw.countries, 'albania'), {
        nato: { since: '2009-04-01', act: 'accession', sources: ['hist-280'] },
      }),
    'countries.json > albania.nato: joined on 2009-04-01, after the article',
  ],
  [
    'two countries have one code',
    (raw) => Object.assign(findEntry(raw.countries, 'albania'), { a3: 'TUR' }),
    'countries.json: a3 "TUR" stands twice',
  ],
  [
    'a territory belongs to nobody on the map',
    (raw) => Object.assign(findEntry(raw.countries, 'greenland'), { partOf: 'norse' }),
    'countries.json > greenland: country "norse" is not in countries.json',
  ],
  [
    'an id stands twice',
    (raw) => raw.timeline.push({ ...item(raw, 'redzikowo-opened-2024') }),
    'timeline.json > redzikowo-opened-2024: the id stands twice',
  ],
  [
    'a key is misspelt',
    (raw) => Object.assign(item(raw, 'rice-2007'), { speaker: 'condoleezza-rice' }),
    'timeline.json > rice-2007: Unrecognized key: "speaker"',
  ],
  [
    'a version of the gap names no country and no region',
    (raw) => Object.assign(findEntry(raw.gapVersions, 'nato-report'), { region: null }),
    'gapVersions.json > nato-report: a version names a country or a region',
  ],
  [
    'a reason is given without words',
    (raw) => Object.assign(findEntry(raw.gapVersions, 'bbc'), { reason: { kind: 'location', words: null } }),
    'gapVersions.json > bbc: a reason has words, and no reason has none',
  ],
  [
    'an entry is not an object',
    (raw) => raw.places.push('Oslo' as never),
    'places.json > #24: Invalid input: expected object, received string',
  ],
];

function listProblems(raw: Spoilt): readonly string[] {
  const problems: string[] = [];
  parseRecord(raw, problems);
  return problems;
}

test.each(MISTAKES)('the build stops when %s', (_title, spoil, problem) => {
  const raw = copyRecordFiles();
  spoil(raw);
  expect(listProblems(raw)).toContain(problem);
});

test('every problem is listed at once', () => {
  const raw = copyRecordFiles();
  Object.assign(item(raw, 'obering-2006'), { sources: ['hist-40', 'hist-999'], place: 'nowhere' });
  Object.assign(item(raw, 'rice-2007'), { said: '2007-04-31' });
  expect(listProblems(raw)).toEqual([
    'timeline.json > rice-2007.said: "2007-04-31" is not a real date',
    'timeline.json > obering-2006: source "hist-999" is not in sources.json',
    'timeline.json > obering-2006: place "nowhere" is not in places.json',
  ]);
});

test('an entry of the wrong shape does not make its neighbours look wrong', () => {
  const raw = copyRecordFiles();
  Object.assign(findEntry(raw.people, 'henry-obering'), { side: 'pentagon' });
  const problems = listProblems(raw);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^people\.json > henry-obering\.side: Invalid option/);
});

test('a file that is not a list is named', () => {
  const raw = { ...copyRecordFiles(), places: {} as never };
  expect(listProblems(raw)).toContain('places.json: is not a list');
});
