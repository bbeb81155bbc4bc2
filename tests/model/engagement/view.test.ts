import { describe, expect, it } from 'vitest';
import { formatEngagementCsv, formatEngagementJson } from '../../../src/model/engagement/files.ts';
import { selectMoment } from '../../../src/model/engagement/moment.ts';
import { createEngagementView, type EngagementRequest } from '../../../src/model/engagement/view.ts';
import { CITIES, type City, PLAN, withRadarAtKurecik, withSiteInRomania } from '../../coverage/fixtures.ts';

const names = {
  launches: ['Tabriz', 'Khorramabad', 'Semnan'],
  sites: ['Redzikowo'],
  radars: ['Brdy, hill 718.8'],
};
const request = (city: City, change: Partial<EngagementRequest> = {}): EngagementRequest => ({
  scenario: PLAN,
  scenarioName: 'the plan of 2007',
  shortWindowS: 90,
  target: { name: city, at: CITIES[city] },
  names,
  launch: null,
  ...change,
});
const words = (city: City, change: Partial<EngagementRequest> = {}) =>
  createEngagementView(request(city, change)).sentences.join(' ');

const numbers = (d: string): readonly number[] => d.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];

const BOTH = {
  scenario: withRadarAtKurecik(withSiteInRomania(PLAN)),
  names: { ...names, sites: ['Redzikowo', 'Southern Romania'], radars: ['Brdy, hill 718.8', 'Kürecik'] },
};

describe('the engagement in sentences', () => {
  it('calls a window short by the limit that the reader has set, in the verdict, the sentences and the table', () => {
    const usual = createEngagementView(request('Rome'));
    const strict = createEngagementView(request('Rome', { shortWindowS: 400 }));
    expect([usual.kind, strict.kind]).toEqual(['window', 'short']);
    expect(strict.sentences.at(-1)).toContain('less than the 400 s');
    expect(strict.launches.find(({ isShown }) => isShown)?.verdict).toMatch(/^Short window/);
  });

  it('says that a missile from Tabriz reaches Athens in 12 min 1 s, and that sight is what is missing', () => {
    const text = words('Athens');
    expect(text).toMatch(
      /^A missile from Tabriz reaches Athens 12\u00a0min 1\u00a0s after launch\. Over the target, anything below 242 km is hidden from Brdy\./,
    );
    expect(text).toContain('no interceptor can leave before 4\u00a0min 30\u00a0s');
    expect(text).toContain('If the radar saw everything, there would be a window of 17\u00a0s.');
    expect(text).toMatch(/Where an interceptor could be in time, the missile is below the radar’s horizon\.$/);
  });

  it('says how much too late by the two moments that it names, so that a reader’s own sum comes out', () => {
    const seconds = (minutes = '', rest = '') => 60 * Number(minutes) + Number(rest);
    const [lon, lat] = CITIES.Athens;
    const sums = Array.from({ length: 20 }, (_, i) => {
      const target = { name: 'Athens', at: [lon, lat + i / 100] as const };
      const told = createEngagementView(request('Athens', { target })).sentences.join(' ');
      const found =
        /at (\d+)\u00a0min (\d+)\u00a0s,.* only from (\d+)\u00a0min (\d+)\u00a0s on, (\d+)\u00a0min (\d+)\u00a0s too late/.exec(
          told,
        );
      return found && seconds(found[3], found[4]) - seconds(found[1], found[2]) - seconds(found[5], found[6]);
    }).filter((sum) => sum !== null);
    expect(sums.length).toBeGreaterThan(10);
    expect(new Set(sums)).toEqual(new Set([0]));
  });

  it.each([
    ['Ankara', '3\u00a0min 17\u00a0s'],
    ['Istanbul', '1\u00a0min 5\u00a0s'],
  ] as const)('says that at %s the interceptor comes %s too late, whatever the radar sees', (city, late) => {
    expect(words(city)).toContain(`an interceptor would arrive ${late} too late. There is not enough time.`);
  });

  it('says from when to when Rome can be defended, and from where', () => {
    expect(words('Rome')).toContain(
      'An interceptor from Redzikowo could meet it from 10\u00a0min 15\u00a0s, 524 km up, until 14\u00a0min 9\u00a0s, 130 km up: a window of 3\u00a0min 54\u00a0s.',
    );
  });

  it('calls a window under 90 s short, and the limit a choice', () => {
    const view = createEngagementView(request('Sofia'));
    expect(view.verdict).toBe('Short window of 53\u00a0s');
    expect(view.sentences.at(-1)).toContain('90 s');
    expect(view.sentences.at(-1)).toContain('a threshold we chose');
  });

  it('names the site and both radars when there are two of each', () => {
    const text = words('Istanbul', BOTH);
    expect(text).toContain(
      'Over the target, anything below 243 km is hidden from Brdy, and anything below 81 km from Kürecik.',
    );
    expect(text).toContain('An interceptor from Southern Romania could meet it');
  });

  it('says how far a weak radar sees when its range is what binds', () => {
    const scenario = { ...PLAN, radars: PLAN.radars.map((radar) => ({ ...radar, maxRangeKm: 700 })) };
    expect(words('Lisbon', { scenario })).toContain('Brdy sees no farther than 700 km.');
  });

  it('says that nothing is fired when nothing ever reports the missile', () => {
    const text = words('Rome', {
      scenario: { ...PLAN, radars: [], forwardCue: false },
      names: { ...names, radars: [] },
    });
    expect(text).toContain(
      'There is no radar to follow the missile. No radar ever sees it and nothing else reports it',
    );
  });

  it('says that a low shot never climbs high enough', () => {
    expect(words('Diyarbakir')).toContain(
      'The missile never climbs above 104 km, too low to be intercepted: the minimum height is 130 km.',
    );
  });

  it('says how far beyond reach Washington lies, and draws the missile as far as it flies', () => {
    const view = createEngagementView(request('Rome', { target: { name: 'Washington', at: [-77.04, 38.9] } }));
    expect(view.sentences).toEqual([
      'Washington lies 9,684 km from Tabriz, 4,184 km beyond the 5,500 km that this class of missile reaches.',
    ]);
    expect(view).toMatchObject({ kind: 'out-of-reach', bar: null, steps: [] });
    const { side } = view;
    expect(side.missing?.label).toBe('4,184 km short');
    expect(side.distances.at(-1)?.label).toBe('8,000 km');
    // The flight ends on the ground where what is missing begins: 5,500 of 9,684 km on the way.
    const path = numbers(side.arc);
    expect(path.at(-2)).toBeCloseTo(10 * (side.missing?.from ?? 0), 0);
    expect(path.at(-1)).toBeCloseTo(1000, 0);
    const part = ((side.missing?.from ?? 0) - side.launch.x) / (side.target.x - side.launch.x);
    expect(part).toBeCloseTo(5500 / 9684, 2);
    expect(side.missing?.to).toBe(side.target.x);
    expect(selectMoment(view, 0)).toBeNull();
    expect(view.launches.map(({ verdict }) => verdict)).toEqual(Array(3).fill('Beyond this missile’s range'));
  });

  it('follows an intercontinental missile to Washington over the top of the picture', () => {
    const threat = { burnS: 240, maxRangeKm: 12_000, loft: 1 };
    const view = createEngagementView(
      request('Rome', { scenario: { ...PLAN, threat }, target: { name: 'Washington', at: [-77.04, 38.9] } }),
    );
    expect(view.kind).toBe('window');
    expect(view.side.apogee.y).toBeGreaterThan(10);
    expect(view.side.apogee.y).toBeLessThan(20);
    expect(view.side.distances.at(-1)?.label).toBe('8,000 km');
  });

  it('follows the launch point that is asked for', () => {
    expect(words('Athens', { launch: 2 })).toMatch(/^A missile from Semnan reaches Athens .* a window of 14\u00a0s/);
    expect(() => createEngagementView(request('Athens', { launch: 3 }))).toThrow('There is no launch point 3');
  });
});

describe('the verdict in one sentence', () => {
  const verdict = (city: City, change: Partial<EngagementRequest> = {}) =>
    createEngagementView(request(city, change)).statement;

  it('says of Athens that sight is lost too soon, and of Izmir that an interceptor comes too late', () => {
    expect(verdict('Athens')).toBe(
      'Athens: no window to intercept, because the radar loses sight of the missile 2\u00a0min 11\u00a0s before an interceptor can be there.',
    );
    expect(verdict('Izmir')).toBe(
      'Izmir: no window to intercept, because even at the best point an interceptor would arrive 56\u00a0s too late.',
    );
  });

  it('says how long a window is, whether it is short, and what is out of range', () => {
    expect(verdict('Rome')).toBe(
      'Rome: a window, 3\u00a0min 54\u00a0s in which an interceptor could meet the missile.',
    );
    expect(verdict('Bucharest')).toMatch(/^Bucharest: only a short window, 1\d\u00a0s /);
    expect(verdict('Rome', { target: { name: 'Washington', at: [-77.04, 38.9] } })).toMatch(
      /beyond this missile’s range/,
    );
  });

  it('says of a target at the launch point that there is no flight', () => {
    const view = createEngagementView(request('Rome', { target: { name: 'Tabriz', at: [46.29, 38.08] } }));
    expect(view.statement).toBe('Tabriz is the launch point itself.');
    expect(view.sentences.join()).toContain('no flight to intercept');
  });

  it('says how far the ground under the target moves while the missile flies, unless the Earth stands still', () => {
    expect(createEngagementView(request('Athens')).targetMovesKm).toBeCloseTo(264, 0);
    expect(
      createEngagementView(request('Athens', { scenario: { ...PLAN, earthTurns: false } })).targetMovesKm,
    ).toBeNull();
  });
});

describe('the drawing of the shot', () => {
  it('has the decisive moments of Athens and Rome written on it, each at its point, their words clear of each other', () => {
    const [athens, rome] = (['Athens', 'Rome'] as const).map((city) => createEngagementView(request(city)).side.events);
    expect(athens?.map(({ words }) => words).sort()).toEqual([
      'an interceptor can leave 4:30',
      'first interceptor here 10:48',
      'sight lost 8:37',
    ]);
    expect(rome?.map(({ words }) => words)).toContain('can be met from 10:15');
    const heights = athens?.map(({ wordsY }) => wordsY) ?? [];
    expect(heights.every((y, i) => i === 0 || y - (heights[i - 1] ?? 0) > 6)).toBe(true);
    expect(Math.max(...heights)).toBeLessThanOrEqual(88);
  });

  it.each(Object.keys(CITIES) as City[])(
    'writes no moment of the shot at %s over the point of another, on a phone',
    (city) => {
      const LETTER = 1.75; // per cent of the width of a phone
      const { events } = createEngagementView(request(city)).side;
      const covered = events
        .filter(({ spot }) => spot.x >= 50)
        .flatMap(({ words, wordsY, spot }) =>
          events.filter(
            ({ spot: { x, y } }) => x < spot.x && x > spot.x - LETTER * words.length && Math.abs(y - wordsY) < 3,
          ),
        );
      expect(covered).toEqual([]);
    },
  );

  it.each(Object.keys(CITIES) as City[])('keeps the flight to %s inside the picture, from launch to target', (city) => {
    const { side } = createEngagementView(request(city));
    const path = numbers(`${side.burn}${side.arc}`);
    expect(Math.min(...path)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...path)).toBeLessThanOrEqual(1000);
    expect(path.slice(0, 2)).toEqual([35, 1000]);
    expect(path.slice(-2)).toEqual([965, 1000]);
  });

  it.each([
    ['its own launch point', [46.29, 38.08]],
    ['a place 20 km away', [46.5, 38.1]],
    ['the other side of the Earth', [-133.71, -38.08]],
  ] as const)('holds for a shot at %s', (name, at) => {
    const scenario = {
      ...PLAN,
      launches: [[46.29, 38.08] as const],
      threat: { burnS: 150, maxRangeKm: 20_016, loft: 1 },
    };
    const view = createEngagementView(request('Rome', { scenario, target: { name, at } }));
    const moments = [0, 60, view.startS, view.bar?.endS ?? 0].map((timeS) => selectMoment(view, timeS));
    expect(JSON.stringify([view.side, view.bar, view.sentences, view.steps, moments])).not.toMatch(/NaN|Infinity/);
    expect(JSON.stringify([view.side.launch, view.side.target, view.bar?.endS])).not.toContain('null');
  });

  it('marks a part of the arc only where there is a window', () => {
    expect(createEngagementView(request('Athens')).side.met).toEqual([]);
    expect(createEngagementView(request('Rome')).side.met).toHaveLength(1);
  });

  it('is the same to the letter when it is made again', () => {
    const made = () => JSON.stringify(createEngagementView(request('Athens')));
    expect(made()).toBe(made());
  });
});

describe('the time bar', () => {
  const row = (city: City, id: string) => createEngagementView(request(city)).bar?.rows.find((one) => one.id === id);

  it('shows the window where its three conditions overlap', () => {
    const ends = ['interceptor', 'radar', 'floor'].map((id) => row('Rome', id)?.parts.at(-1));
    const [window] = row('Rome', 'window')?.parts ?? [];
    expect(window?.from).toBe(Math.max(...ends.map((part) => part?.from ?? 0)));
    expect(window?.to).toBe(Math.min(...ends.map((part) => part?.to ?? 100)));
  });

  it('says by how much a window is missed, by time or by sight', () => {
    expect(row('Ankara', 'window')?.words).toBe('none: 3\u00a0min 17\u00a0s too late');
    expect(row('Athens', 'window')?.words).toBe('none: sight lost 2\u00a0min 11\u00a0s too soon');
    expect(row('Ankara', 'interceptor')?.words).toContain('from 11:13, 3');
  });

  it('runs on past the impact when the interceptor would need longer', () => {
    expect(createEngagementView(request('Ankara')).bar?.endS).toBeCloseTo(476.3 + 197.2, 0);
  });
});

describe('a moment of the shot', () => {
  const view = createEngagementView(request('Rome'));
  const at = (timeS: number) => selectMoment(view, timeS)?.sentence;

  it('starts where it tells most: at the first intercept, or where sight is lost', () => {
    expect(selectMoment(view, view.startS)?.met).toBe(true);
    const athens = createEngagementView(request('Athens'));
    expect(selectMoment(athens, athens.startS)?.sentence).toContain(
      'Brdy sees it; an interceptor could be at that point only',
    );
  });

  it('says what the model does not follow, what is seen, and what can be met', () => {
    expect(at(60)).toBe(
      '1\u00a0min after launch: the engines are still burning, and the model does not follow the missile until they cut out.',
    );
    expect(at(300)).toMatch(
      /^5\u00a0min after launch: the missile is .* km up, .* km from Tabriz; Brdy does not see it .* later\.$/,
    );
    expect(at(700)).toMatch(/Brdy sees it; an interceptor can be there: it can be met here\.$/);
    expect(at(880)).toContain('km up, below the minimum height, ');
    expect(at(5000)).toBe('14\u00a0min 57\u00a0s after launch: the missile has come down on Rome.');
  });

  it('draws the interceptor’s path only where one can be', () => {
    expect(selectMoment(view, 300)?.path).toBeNull();
    expect(selectMoment(view, 700)?.path).toMatch(/^M/);
  });
});

describe('the files of an engagement', () => {
  it('hold a line of names and a row for each step, and no number beyond a thousandth', () => {
    const lines = formatEngagementCsv(request('Rome')).trimEnd().split('\r\n');
    expect(lines[0]).toBe('launch,target,step,time_s,height_km,ground_km,lon_deg,lat_deg,value');
    expect(lines.every((line) => line.split(',').length === 9)).toBe(true);
    expect(lines.filter((line) => line.startsWith('Tabriz,Rome,'))).toHaveLength(9);
    expect(lines.find((line) => line.includes('window_s'))).toBe('Tabriz,Rome,window_s,,,,,,233.587');
  });

  it('quote a name with a comma in it', () => {
    const csv = formatEngagementCsv(request('Rome', { target: { name: 'Rome, "here"', at: CITIES.Rome } }));
    expect(csv).toContain('Tabriz,"Rome, ""here""",burnout,150');
  });

  it('say as JSON what the command line says', () => {
    const { scenario, windowS, worst } = JSON.parse(formatEngagementJson(request('Athens')));
    expect({ scenario, windowS, worst }).toEqual({ scenario: PLAN, windowS: 0, worst: 0 });
  });
});
