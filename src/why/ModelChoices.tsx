import { useId, useState } from 'react';
import { followModel, type LinkModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import type { ModelView } from '../model/modelView.ts';
import { isInIran, type ModelSet } from '../model/scenario.ts';
import type { LonLat, PageData } from '../page/pageData.ts';
import { SourceRefs } from '../ui/SourceRefs.tsx';

type Props = {
  readonly data: WhyData;
  readonly model: ModelSet;
  readonly view: ModelView;
  readonly page: PageData;
  readonly link: LinkModel;
  /** The level of the headings around it; its own are one below. */
  readonly heading: 'h2' | 'h3';
};

const STEP_DEG = 0.25;

/** The latitude and longitude of a launch point, by the keyboard; a point outside Iran is refused in words. */
const LaunchPoint = ({ data, at }: Pick<Props, 'data'> & { readonly at: LonLat }) => {
  const [refused, setRefused] = useState(false);
  const id = useId();
  const set = (next: LonLat) => {
    const inside = isInIran(data, next);
    setRefused(!inside);
    if (inside) followModel(() => ({ launch: next }), 'replace');
  };
  return (
    <div className="launch-point">
      {(['Latitude', 'Longitude'] as const).map((label, i) => (
        <label key={label}>
          {label}
          <input
            type="number"
            step={STEP_DEG}
            value={i === 0 ? at[1] : at[0]}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => {
              if (target.value !== '') set(i === 0 ? [at[0], Number(target.value)] : [Number(target.value), at[1]]);
            }}
          />
        </label>
      ))}
      <p id={`${id}-hint`} role="status">
        {refused ? 'That is outside Iran: the point stays where it is.' : 'Or drag the mark on the map.'}
      </p>
    </div>
  );
};

/** The plan or what might be added to it, the class of missile, and where it is fired from: plain links, so that each can be sent. */
export const ModelChoices = ({ data, model, view, page, link, heading }: Props) => {
  const Heading = heading === 'h2' ? 'h3' : 'h4';
  const { scenarios, systems, sites } = data.catalogue;
  const launches = sites.filter(({ kind }) => kind === 'launch');
  const ownPoint: LonLat = model.launch ?? launches[0]?.at ?? [0, 0];
  const isOwn = typeof view.launch === 'object' && view.launch !== null && model.launch !== null;
  const option = (key: string, change: Partial<ModelView>, label: string, on: boolean) => (
    <li key={key}>
      <a
        href={link(change)}
        aria-current={on ? 'true' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          followModel(() => change, 'push');
        }}
      >
        {label}
      </a>
    </li>
  );
  return (
    <div className="choices">
      <Heading>What is built</Heading>
      <ul className="options">
        {scenarios.map(({ id, name }) => option(id, { scenario: id, set: {} }, name, id === model.entry.id))}
      </ul>
      <p className="note">
        {model.entry.note}{' '}
        <SourceRefs ids={model.entry.sources.filter((id) => id !== 'choice')} sources={page.sourceIds} />
      </p>
      <Heading>Which missile</Heading>
      <ul className="options row">
        {systems.threats.map(({ id, name, maxRangeKm }) =>
          option(
            id,
            { threat: id === model.entry.threat ? null : id, set: withoutThreat(view.set) },
            `${name}, ${maxRangeKm.nominal.toLocaleString('en-GB')} km`,
            id === model.threat.id,
          ),
        )}
      </ul>
      <Heading>Fired from</Heading>
      <ul className="options row">
        {option('worst', { launch: null }, 'The worst of three', model.launch === null)}
        {launches.map(({ id, name }) => option(id, { launch: id }, name, view.launch === id))}
        {option('own', { launch: ownPoint }, 'A point of my own', isOwn)}
      </ul>
      {isOwn && <LaunchPoint data={data} at={ownPoint} />}
    </div>
  );
};

const withoutThreat = (set: ModelView['set']): ModelView['set'] =>
  Object.fromEntries(Object.entries(set).filter(([path]) => !path.startsWith('threat.')));
