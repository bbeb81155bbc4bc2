/** The words of the chapter in one place; numbers come in from what was computed. */
import { formatShare, joinNames } from '../model/quantities.ts';
import { formatKm } from '../page/placeWords.ts';
import type { ClaimsData, CliffSeries, Remedy, SensitivityLine } from './claimsData.ts';
import type { Changes, CoverageFindings, NamedTerritory, RemedyFindings } from './claimsModel.ts';
import { formatSpeed, formatWindow } from './format.ts';

export type ClaimId = 'claim-covered' | 'claim-russia' | 'claim-extend' | 'claim-cheaper';

export const claimTitles: Readonly<Record<ClaimId, string>> = {
  'claim-covered': 'Who would be left out?',
  'claim-russia': 'Could ten threaten Russia?',
  'claim-extend': 'What would close the gap?',
  'claim-cheaper': 'Would an answer be cheaper?',
};

const share = ({ name, none }: Pick<NamedTerritory, 'name' | 'none'>): string => formatShare(name, none);

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** The strip at the head: one sentence for each claim. */
export const answers = {
  covered: ({ turkey, greece }: CoverageFindings): string =>
    `${capital(share(turkey))} and ${share(greece)}. No interceptor could meet a missile bound there in time and in the radar’s sight.`,
  russia: ({ agency, critics, arcs, perfect }: RussiaAnswer): string =>
    `It turns on the interceptor’s speed: at the US agency’s figure it could meet ${agency} of ${arcs} Russian flights; at its critics’ figure, ${critics}. Ten hits would be ${perfect.toFixed(1)} per cent of the warheads.`,
  extend: ({ noneTurkey, noneGreece }: Remedy): string =>
    `No one thing. A nearer radar and a nearer site together would leave out ${noneGreece === 0 ? 'none' : `${noneGreece} per cent`} of Greece, but still ${noneTurkey} per cent of Turkey.`,
  cheaper: 'Nobody can tell from this story: it gives neither side’s cost.',
} as const;

export const leftOutWords = (name: string, percent: number): string => `${name}: ${percent}% left out`;

export type RussiaAnswer = {
  readonly arcs: number;
  readonly agency: number;
  readonly critics: string;
  readonly perfect: number;
};

export const assumptionWords: Readonly<
  Record<SensitivityLine['id'], { readonly label: string; readonly unit: string }>
> = {
  threatBurnS: { label: 'How long the missile burns', unit: 's' },
  loft: { label: 'How high it flies (least energy: 1)', unit: '' },
  earthTurns: { label: 'The Earth turns', unit: '' },
  forwardCue: { label: 'Warning at engine cut-off', unit: '' },
  trackS: { label: 'Time to track it', unit: 's' },
  decisionS: { label: 'Time to decide', unit: 's' },
  burnoutKmPerS: { label: 'The interceptor’s final speed', unit: 'km/s' },
  burnoutHeightKm: { label: 'Where it has that speed', unit: 'km up' },
  interceptorBurnS: { label: 'How long the interceptor burns', unit: 's' },
  floorKm: { label: 'Minimum intercept height', unit: 'km' },
  interceptInView: { label: 'The radar must see the hit', unit: '' },
  minElevationDeg: { label: 'The radar’s lowest angle', unit: '°' },
  maxRangeKm: { label: 'The radar’s range', unit: 'km' },
  'unseen-and-faster': { label: 'Hit unseen and interceptor faster', unit: 'km/s' },
};

export const remedyWords: Readonly<Record<string, string>> = {
  'plan-2007': 'The plan of 2007',
  'fast-interceptor': 'A faster interceptor',
  'faster-interceptor': 'A still faster interceptor',
  'second-radar': 'A second radar, nearer',
  'nearer-site': 'A second site, nearer',
  'radar-and-site': 'Second radar and second site',
  best: 'Both, every assumption at its best',
};

export const seriesWords = ({ decisionS, rangeKm, liquidBurnS }: CliffSeries): string => {
  if (rangeKm !== null) return `Brdy must see the hit, ${formatKm(rangeKm)} away at most`;
  if (liquidBurnS !== null) return `everything seen; liquid fuel burns ${liquidBurnS} s`;
  return `everything seen, ${decisionS} s to decide`;
};

/** How each figure for the interceptor's speed is named on the chart. */
export const figureWords: Readonly<Record<string, string>> = {
  slides: 'slides',
  mda: 'the agency',
  'critics-middle': 'critics',
  'critics-later': 'critics, later',
};

export const chartTitles = {
  territory: 'How much of each ally is left out',
  sensitivity: 'Share of Greece left out, one thing changed',
  cliff: (arcs: number): string => `Russian flights that could be met, of ${arcs}`,
  remedies: 'Share of territory left out, with additions',
} as const;

export const classWords = {
  none: 'left out: no window',
  short: 'short window',
  window: 'covered: full window',
  outOfReach: 'beyond the missile’s range',
} as const;

const REASONS = {
  time: 'not enough time',
  'radar-horizon': 'below the radar’s horizon',
  'radar-range': 'beyond the radar’s range',
  'radar-horizon-and-range': 'below the radar’s horizon and beyond its range',
  floor: 'the missile stays too low',
} as const;

const because = ({ reason }: NamedTerritory): string => (reason === null ? '' : ` (mostly ${REASONS[reason]})`);

/** How the sentence on Turkey names a change that opens some of it. */
const CHANGES: Partial<Record<SensitivityLine['id'], string>> = {
  loft: 'a high flight',
  interceptInView: 'a radar that need not see the hit',
};

/** A window at a place in a sentence. */
const windowWords = (windowS: number | null): string =>
  windowS === 0 ? 'no window' : `a window of ${formatWindow(windowS)}`;

export const coveredWords = {
  lead: ({ turkey, greece }: CoverageFindings, shortS: number): string =>
    `A window is the time in which an interceptor could meet the missile while the radar sees it; under ${shortS} seconds we call it short. Under the plan of 2007 there is none for missiles bound for ${turkey.none === 100 ? 'anywhere in Turkey' : share(turkey)} or for ${share(greece)}, fired from whichever of three places in Iran is worst for the defence. For another ${greece.short} per cent of ${greece.name} it is short.`,
  more: ({ others, reached, wholeCount }: CoverageFindings): string =>
    `The model leaves out more than the article does: ${joinNames(others.map((one) => `${share(one)}${because(one)}`))}. ${
      reached.length > 0
        ? `${joinNames(reached)} ${reached.length === 1 ? 'has' : 'have'} a full window wherever the missile reaches. `
        : ''
    }The other ${wholeCount} allies on this map are covered everywhere.`,
  cannot: (shortS: number): string =>
    `Why the planners left anyone out. The article gives no reason but location; the model finds one, and cannot know whether it was theirs. The ${shortS} seconds are our choice, fitted to one ambassador’s list, so agreement with that list proves nothing. Sources disagree on Italy, Bulgaria and Romania, and the model does not settle it. No Iranian missile of this range was flying in 2007.`,
  depends: ({ turkeyBy, greeceRange }: CoverageFindings): string =>
    `How far does that depend on our assumptions? Changed one at a time, they put the share of Greece left out anywhere from ${greeceRange[0]} to ${greeceRange[1]} per cent. Turkey is firmer. ${
      turkeyBy.length === 0
        ? 'No single change opens as much as half a per cent of it.'
        : `Only ${joinNames(turkeyBy.map(({ id, none }) => `${CHANGES[id] ?? assumptionWords[id].label} (${none} per cent still left out)`))} ${turkeyBy.length === 1 ? 'opens' : 'open'} any of it.`
    }`,
  loft: ({ flat, high }: Changes): string =>
    `The height of the flight matters most. A flat shot leaves out ${share({ name: 'Greece', none: flat })}, a high one ${high} per cent. So “worst of three launch points” is not the worst case: whoever fires can choose a flatter flight.`,
  warning: ({ unwarnedRomeS }: Changes): string =>
    unwarnedRomeS === 0
      ? 'Everything rests on early warning from elsewhere: if nobody reports the missile when its engines cut out, not even Rome has a window.'
      : '',
  pair: ({ unseenS, fasterKmPerS, fasterS, bothS: [istanbulS = null, izmirS = null] }: Changes): string =>
    `Two changes at once can do what neither does alone. If the radar need not see the hit, Istanbul has ${windowWords(unseenS)}; with an interceptor of ${formatSpeed(fasterKmPerS)} it has ${windowWords(fasterS)}. With both, it has ${windowWords(istanbulS)}, and Izmir ${windowWords(izmirS)}.`,
  medium: ({ medium }: ClaimsData, named: readonly string[]): string => {
    const [long, short] = medium;
    return `There may be a second reason, which has to do with range and not with interceptors. Iran’s missiles of the time were of shorter range: ${formatKm(long?.maxRangeKm ?? 0)} was Tehran’s claim, ${formatKm(short?.maxRangeKm ?? 0)} the figure that others gave the older Shahab-3. From these launch points the first reaches these allies on the map: ${named[0]}; the second, ${named[1]}, ${short?.reachesIstanbul ? 'Istanbul included' : 'but not Istanbul'}.`;
  },
} as const;

export const extendWords = {
  lead: (remedies: readonly Remedy[]): string => {
    const of = (id: string): string => {
      const one = remedies.find((remedy) => remedy.id === id);
      const of = (name: string, none: number): string => (none === 0 ? `none of ${name}` : share({ name, none }));
      return one ? `${of('Turkey', one.noneTurkey)} and ${of('Greece', one.noneGreece)}` : '';
    };
    const fastest = Math.max(...remedies.map(({ kmPerS }) => kmPerS));
    return `A faster interceptor does not close the gap: at ${formatSpeed(fastest)}, the highest figure, ${of('faster-interceptor')} stay left out. A second radar alone leaves out ${of('second-radar')}; a second site alone, ${of('nearer-site')}. Both together leave out ${of('radar-and-site')}.`;
  },
  opened: ({ opened }: RemedyFindings, shortS: number): string =>
    `With both, ${joinNames(opened.long)} ${opened.long.length === 1 ? 'gets' : 'get'} a full window${
      opened.short.length > 0
        ? ` and ${joinNames(opened.short)} ${opened.short.length === 1 ? 'a short one' : 'short ones'}, under ${shortS} s`
        : ''
    }.`,
  never: ({ neverOpened, best, places }: ClaimsData): string => {
    if (neverOpened.length === 0) return '';
    const atBest = neverOpened.map(({ place }) => ({ place, windowS: best.windowsS[places.indexOf(place)] ?? 0 }));
    const opened = atBest.filter(({ windowS }) => windowS > 0);
    const shut = atBest.filter(({ windowS }) => windowS === 0);
    const gets = opened.map(({ place, windowS }) => `${place} gets a window of ${formatWindow(windowS)}`);
    const keeps = shut.length === 0 ? [] : [`${joinNames(shut.map(({ place }) => place))} still nothing`];
    return `None of these gives ${neverOpened.map(({ place }) => place).join(' or ')} a window. With both, and every assumption at its best for the defence but the height of the flight, which the attacker chooses, ${joinNames([...gets, ...keeps])}.`;
  },
  cannot:
    'What Nato had in mind: the article says only that an additional system would extend coverage to the two. What Nato was planning then was meant for shorter ranges; this model knows one kind of interceptor, which meets a missile in space. Both places are hindsight: the radar is where one has stood since 2012, the site is 3 km from Deveselu, where interceptors of another kind have stood since 2016. Placed elsewhere, they might achieve more or less.',
} as const;

export const cheaperWords = {
  lead: 'This cannot be tested here. The claim compares two costs, and the article gives neither: it does not say which systems Russia would deploy, how many, where or when, and it puts no figure on the American programme. Nor does it say what “asymmetric” would have to achieve to count as an answer.',
  cannot:
    'Anything about this claim. The model computes places and times, not money. A test would need the systems named, what each side would spend on them over how many years, and what the answer was meant to undo.',
} as const;
