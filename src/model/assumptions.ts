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
  readonly path: 'forwardCue' | 'interceptInView';
  readonly label: string;
  readonly base: boolean;
  readonly value: boolean;
};

type Read = (scenario: Scenario) => number | undefined;

const nameOfRadar = ({ sites }: Catalogue, id: string): string => sites.find((site) => site.id === id)?.name ?? id;

/** Every number that the picture hangs on, in the order of the shot. */
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
        `Least elevation at ${name}`,
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
        control('threat.maxRangeKm', 'Greatest range', 'km', 100, model.threat.maxRangeKm, (s) => s.threat.maxRangeKm),
        control('threat.burnS', 'Burn of its engines', 's', 5, model.threat.burnS, (s) => s.threat.burnS),
      ],
    },
    {
      title: 'Time to act',
      controls: [
        control('trackS', 'From word of it to a track', 's', 5, rules.trackS, (s) => s.trackS),
        control('decisionS', 'From the track to a launch', 's', 5, rules.decisionS, (s) => s.decisionS),
      ],
    },
    {
      title: 'The interceptor',
      controls: [
        control(
          'interceptor.burnoutKmPerS',
          'Speed at burnout',
          'km/s',
          0.1,
          interceptor.burnoutKmPerS,
          (s) => s.interceptor.burnoutKmPerS,
        ),
        control('interceptor.burnS', 'Burn of its engines', 's', 5, interceptor.burnS, (s) => s.interceptor.burnS),
        control('floorKm', 'Least height of an intercept', 'km', 5, rules.floorKm, (s) => s.floorKm),
      ],
    },
    { title: 'The radars', controls: radarControls },
    {
      title: 'The classes of the map',
      controls: [
        {
          ...control(SHORT_WINDOW_PATH, 'A window is short under', 's', 5, rules.shortWindowS, () => undefined),
          value: model.shortWindowS,
        },
      ],
    },
  ];
};

export const listSwitches = ({ base, scenario }: ModelSet): readonly SwitchControl[] => [
  {
    path: 'forwardCue',
    label: 'Something else (a satellite, a forward radar) reports the missile when it burns out',
    base: base.forwardCue,
    value: scenario.forwardCue,
  },
  {
    path: 'interceptInView',
    label: 'A radar must see the missile when it is hit',
    base: base.interceptInView,
    value: scenario.interceptInView,
  },
];
