import { type ReactNode, useId } from 'react';
import { type Additions, changeAdditions, readAdditions } from '../model/additions.ts';
import { followModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import type { ModelView } from '../model/modelView.ts';
import { isInIran, type ModelSet } from '../model/scenario.ts';
import type { LonLat, PageData } from '../page/pageData.ts';
import { formatLonLat } from '../page/placeWords.ts';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { CoordinateFields } from './engagement/CoordinateFields.tsx';
import { whyWords } from './whyWords.ts';

type Props = {
  readonly data: WhyData;
  readonly model: ModelSet;
  readonly modelView: ModelView;
  readonly page: PageData;
};

const OWN = 'own';
const WORST = 'worst';

const withoutThreat = (set: ModelView['set']): ModelView['set'] =>
  Object.fromEntries(Object.entries(set).filter(([path]) => !path.startsWith('threat.')));

type ChoiceProps = { readonly label: string; readonly value: string; readonly choose: (value: string) => void };

/** One of several, in a menu. */
const Menu = ({ label, value, choose, children }: ChoiceProps & { readonly children: ReactNode }) => {
  const id = useId();
  return (
    <p className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {children}
      </select>
    </p>
  );
};

/** The three things that might be changed about the plan, and the named plans in a menu. */
const Defences = ({ data, model, modelView, page }: Props) => {
  const { scenarios, systems } = data.catalogue;
  const additions = readAdditions(model);
  const { nominal, presets = [] } = systems.interceptor.burnoutKmPerS;
  const speeds = [...new Set([...presets.map(({ value }) => value), nominal, additions.speedKmPerS])].sort(
    (a, b) => a - b,
  );
  const add = (change: Partial<Additions>) => {
    const next = changeAdditions(data.catalogue, model, modelView.set, change);
    if (next) followModel(() => next, 'push');
  };
  return (
    <fieldset>
      <legend>{whyWords.defences}</legend>
      {(
        [
          ['hasSecondRadar', whyWords.secondRadar],
          ['hasNearerSite', whyWords.nearerSite],
        ] as const
      ).map(([key, label]) => (
        <label key={key} className="switch">
          <input type="checkbox" checked={additions[key]} onChange={({ target }) => add({ [key]: target.checked })} />
          {label}
        </label>
      ))}
      <Menu
        label={whyWords.speed}
        value={String(additions.speedKmPerS)}
        choose={(value) => add({ speedKmPerS: Number(value) })}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {speed.toFixed(1)} km/s{speed === nominal ? ' (the US agency’s figure)' : ''}
          </option>
        ))}
      </Menu>
      <Menu
        label={whyWords.named}
        value={model.entry.id}
        choose={(scenario) => followModel(() => ({ scenario, set: {} }), 'push')}
      >
        {scenarios.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Menu>
      <p className="note">
        {model.entry.note}{' '}
        <SourceRefs ids={model.entry.sources.filter((id) => id !== 'choice')} sources={page.sourceIds} />
      </p>
    </fieldset>
  );
};

/** Where the missile is fired from: the worst of the launch points, one of them, or a point of the reader's own. */
const LaunchChoice = ({ data, model, modelView }: Omit<Props, 'page'>) => {
  const launches = data.catalogue.sites.filter(({ kind }) => kind === 'launch');
  const ownPoint: LonLat = model.launch ?? launches[0]?.at ?? [0, 0];
  const isOwn = typeof modelView.launch === 'object' && modelView.launch !== null && model.launch !== null;
  return (
    <>
      <Menu
        label={whyWords.firedFrom}
        value={isOwn ? OWN : model.launch === null ? WORST : String(modelView.launch)}
        choose={(id) => followModel(() => ({ launch: id === WORST ? null : id === OWN ? ownPoint : id }), 'push')}
      >
        <option value={WORST}>{whyWords.worst}</option>
        {launches.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={OWN}>{whyWords.own}</option>
      </Menu>
      {isOwn && (
        <CoordinateFields
          legend="Launch point"
          at={ownPoint}
          hint={whyWords.launchHint}
          commit={(at) => {
            if (!isInIran(data, at))
              return `${formatLonLat(at)} is outside Iran, so the launch point stays at ${formatLonLat(ownPoint)}.`;
            followModel(() => ({ launch: at }), 'replace');
            return null;
          }}
        />
      )}
    </>
  );
};

/** What the model is asked: the defences, the missile, and where it is fired from. */
export const ModelChoices = ({ data, model, modelView, page }: Props) => (
  <form className="choices needs-script" aria-label={whyWords.choices} onSubmit={(event) => event.preventDefault()}>
    <Defences {...{ data, model, modelView, page }} />
    <Menu
      label={whyWords.missile}
      value={model.threat.id}
      choose={(id) =>
        followModel(({ set }) => ({ threat: id === model.entry.threat ? null : id, set: withoutThreat(set) }), 'push')
      }
    >
      {data.catalogue.systems.threats.map(({ id, name, maxRangeKm }) => (
        <option key={id} value={id}>
          {name}, {maxRangeKm.nominal.toLocaleString('en-GB')} km
        </option>
      ))}
    </Menu>
    <LaunchChoice {...{ data, model, modelView }} />
  </form>
);
