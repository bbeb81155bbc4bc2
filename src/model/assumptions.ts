import type { Catalogue, Preset, Quantity } from '../coverage/scenario/catalogue.ts';
import type { Scenario } from '../coverage/scenario/scenario.ts';
import { type ModelSet, SHORT_WINDOW_PATH } from './scenario.ts';

/** One assumption that the reader may move: `base` is what a reset goes back to. */
export type AssumptionControl = {
  readonly path: string;
  readonly label: string;
  readonly unit: string;
  readonly low: number;
  readonly nominal: number;
  readonly high: number;
  readonly step: number;
  readonly base: number;
  readonly value: number;
  readonly sources: readonly string[];
  readonly why: string | null;
  readonly presets: readonly Preset[];
};

export type AssumptionGroup = { readonly title: string; readonly controls: readonly AssumptionControl[] };

export type SwitchControl = {
  readonly path: 'forwardCue' | 'interceptInView' | 'earthTurns';
  readonly label: string;
  /** What it does, and what it rests on. */
  readonly why: string;
  readonly base: boolean;
  readonly value: boolean;
};

type Read = (scenario: Scenario) => number | undefined;

const nameOfRadar = ({ sites }: Catalogue, id: string): string => sites.find((site) => site.id === id)?.name ?? id;

/** Every number that the picture depends on, in the order of the shot. */
export const listAssumptions = (catalogue: Catalogue, model: ModelSet): readonly AssumptionGroup[] => {
  const { interceptor, rules, radars } = catalogue.systems;
  const control = (
    path: string,
    label: string,
    unit: string,
    step: number,
    quantity: Quantity,
    read: Read,
  ): AssumptionControl => ({
    path,
    label,
    unit,
    step,
    low: quantity.low,
    nominal: quantity.nominal,
    high: quantity.high,
    base: read(model.base) ?? quantity.nominal,
    value: read(model.scenario) ?? quantity.nominal,
    sources: quantity.sources.filter((id) => id !== 'choice'),
    why: quantity.why ?? null,
    presets: quantity.presets ?? [],
  });
  const radarControls = model.entry.radars.flatMap(({ site, system }, i) => {
    const radar = radars.find(({ id }) => id === system);
    if (!radar) return [];
    const name = nameOfRadar(catalogue, site);
    return [
      control(
        `radars.${i}.maxRangeKm`,
        `Range of the radar at ${name}`,
        'km',
        50,
        radar.maxRangeKm,
        (s) => s.radars[i]?.maxRangeKm,
      ),
      control(
        `radars.${i}.minElevationDeg`,
        `Lowest angle of the radar at ${name}`,
        'degrees',
        0.5,
        radar.minElevationDeg,
        (s) => s.radars[i]?.minElevationDeg,
      ),
    ];
  });
  return [
    {
      title: 'The missile',
      controls: [
        control('threat.maxRangeKm', 'Longest range', 'km', 100, model.threat.maxRangeKm, (s) => s.threat.maxRangeKm),
        control('threat.burnS', 'How long its engines burn', 's', 5, model.threat.burnS, (s) => s.threat.burnS),
        control('threat.loft', 'How high it flies', '× the least-energy height', 0.1, rules.loft, (s) => s.threat.loft),
      ],
    },
    {
      title: 'Time to act',
      controls: [
        control('trackS', 'From warning to a firm track', 's', 5, rules.trackS, (s) => s.trackS),
        control('decisionS', 'From the track to a launch order', 's', 5, rules.decisionS, (s) => s.decisionS),
      ],
    },
    {
      title: 'The interceptor',
      controls: [
        control(
          'interceptor.burnoutKmPerS',
          'Speed when its engines cut out',
          'km/s',
          0.1,
          interceptor.burnoutKmPerS,
          (s) => s.interceptor.burnoutKmPerS,
        ),
        control(
          'interceptor.burnoutHeightKm',
          'Height at which it has that speed',
          'km',
          10,
          interceptor.burnoutHeightKm,
          (s) => s.interceptor.burnoutHeightKm,
        ),
        control(
          'interceptor.burnS',
          'How long the interceptor’s engines burn',
          's',
          5,
          interceptor.burnS,
          (s) => s.interceptor.burnS,
        ),
        control('floorKm', 'Minimum intercept height', 'km', 5, rules.floorKm, (s) => s.floorKm),
      ],
    },
    { title: 'The radars', controls: radarControls },
    {
      title: 'The colours of the map',
      controls: [
        {
          ...control(SHORT_WINDOW_PATH, 'Call a window short below', 's', 5, rules.shortWindowS, () => undefined),
          value: model.shortWindowS,
        },
      ],
    },
  ];
};

export const listSwitches = ({ base, scenario }: ModelSet): readonly SwitchControl[] => [
  {
    path: 'forwardCue',
    label: 'Something else (a satellite, a forward radar) reports the missile when its engines cut out',
    why: 'A report from elsewhere is the cue to look. A forward radar was part of the plan, its place undecided. Without it the radar in the Czech Republic has to find the missile by itself.',
    base: base.forwardCue,
    value: scenario.forwardCue,
  },
  {
    path: 'interceptInView',
    label: 'A radar must see the missile when it is hit',
    why: 'Our choice. Without it the interceptor is guided by what was seen before.',
    base: base.interceptInView,
    value: scenario.interceptInView,
  },
  {
    path: 'earthTurns',
    label: 'The Earth turns',
    why: 'It does. Switch this off to see what that costs: as a missile flies west the target moves towards it, which shortens windows in the south-east.',
    base: base.earthTurns,
    value: scenario.earthTurns,
  },
];
