import { useId } from 'react';
import { type AssumptionControl, listAssumptions, listSwitches } from '../../state/assumptions.ts';
import type { Links } from '../../state/links.ts';
import type { ModelSet } from '../../state/modelScenario.ts';
import type { ModelView, Settings } from '../../state/modelView.ts';
import type { PageData } from '../../state/page.ts';
import { followView } from '../../state/useViewLinks.ts';
import type { WhyData } from '../../state/whyData.ts';
import { SourceRefs } from '../SourceRefs.tsx';

type Props = {
  readonly data: WhyData;
  readonly model: ModelSet;
  readonly view: ModelView;
  readonly page: PageData;
  readonly links: Links;
};

type Change = (path: string, value: number | boolean, base: number | boolean, mode: 'push' | 'replace') => void;

const shown = (value: number, unit: string): string =>
  `${value.toLocaleString('en-GB', { maximumFractionDigits: 2 })} ${unit}`;

const Assumption = ({
  control,
  change,
  sources,
}: {
  readonly control: AssumptionControl;
  readonly change: Change;
  readonly sources: readonly string[];
}) => {
  const { path, label, unit, low, nominal, high, step, base, value, why, presets } = control;
  const id = useId();
  return (
    <div className="assumption">
      <div className="slider">
        <span>
          <label htmlFor={id}>{label}</label> <output htmlFor={id}>{shown(value, unit)}</output>
        </span>
        <input
          id={id}
          type="range"
          name={path}
          min={low}
          max={high}
          step={step}
          value={value}
          aria-valuetext={shown(value, unit)}
          onChange={({ target }) => change(path, Number(target.value), base, 'replace')}
        />
      </div>
      <p className="range">
        <span>low {shown(low, unit)}</span> <span>nominal {shown(nominal, unit)}</span>{' '}
        <span>high {shown(high, unit)}</span>
      </p>
      <p className="note">
        {control.sources.length === 0 && 'A choice of ours. '}
        {why} <SourceRefs ids={control.sources} sources={sources} />
      </p>
      <p className="assumption-buttons needs-script">
        {presets.map((preset) => (
          <button key={preset.id} type="button" onClick={() => change(path, preset.value, base, 'push')}>
            {preset.label}: {shown(preset.value, unit)}
          </button>
        ))}
        {value !== base && (
          <button type="button" onClick={() => change(path, base, base, 'push')}>
            Reset<span className="unseen"> {label}</span> to {shown(base, unit)}
          </button>
        )}
      </p>
    </div>
  );
};

/** Every number that the picture hangs on, with its range, what it rests on, and a reset of its own. */
export const Assumptions = ({ data, model, view, page, links }: Props) => {
  const change: Change = (path, value, base, mode) => {
    const { [path]: _, ...others } = view.set;
    const set: Settings = value === base ? others : { ...others, [path]: value };
    followView(links.model({ set }), mode);
  };
  const moved = Object.keys(view.set).length;
  return (
    <details className="fold assumptions" open={moved > 0 || undefined}>
      <summary>Assumptions: {moved === 0 ? 'move any of them' : `${moved} moved`}</summary>
      <form aria-label="Assumptions" onSubmit={(event) => event.preventDefault()}>
        {moved > 0 && (
          <p>
            <a href={links.model({ set: {} })} data-view>
              Reset all assumptions
            </a>
          </p>
        )}
        {listAssumptions(data.catalogue, model).map(({ title, controls }) => (
          <fieldset key={title}>
            <legend>{title}</legend>
            {controls.map((control) => (
              <Assumption key={control.path} control={control} change={change} sources={page.sourceIds} />
            ))}
          </fieldset>
        ))}
        <fieldset>
          <legend>What the defence needs</legend>
          {listSwitches(model).map(({ path, label, base, value }) => (
            <label key={path} className="switch">
              <input
                type="checkbox"
                name={path}
                checked={value}
                onChange={({ target }) => change(path, target.checked, base, 'push')}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </form>
    </details>
  );
};
