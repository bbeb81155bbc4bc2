import { memo, useId, useState } from 'react';
import { type AssumptionControl, listAssumptions, listSwitches } from '../model/assumptions.ts';
import { followModel, type LinkModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import type { ModelView } from '../model/modelView.ts';
import type { ModelSet } from '../model/scenario.ts';
import type { PageData } from '../page/pageData.ts';
import { CopyLink } from '../ui/links/CopyLink.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { ScaleTicks } from './ScaleTicks.tsx';
import { whyWords } from './whyWords.ts';

type Props = {
  readonly data: WhyData;
  readonly model: ModelSet;
  readonly modelView: ModelView;
  readonly page: PageData;
  readonly link: LinkModel;
};

/** Moves one assumption; at its base it is left out. */
const move = (path: string, value: number | boolean, base: number | boolean, mode: 'push' | 'replace'): void =>
  followModel(
    ({ set: { [path]: _, ...others } }) => ({ set: value === base ? others : { ...others, [path]: value } }),
    mode,
  );

const resetAll = (): void => followModel(() => ({ set: {} }), 'push');

const plain = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
const shown = (value: number, unit: string): string => `${plain(value)} ${unit}`;

type AssumptionProps = { readonly control: AssumptionControl; readonly sources: readonly string[] };

/** The comparison for `memo`: controls are rebuilt on every render, usually with equal content. */
const saysTheSame = (one: AssumptionProps, other: AssumptionProps): boolean =>
  one.sources === other.sources && JSON.stringify(one.control) === JSON.stringify(other.control);

const Assumption = memo(({ control, sources }: AssumptionProps) => {
  const { path, label, unit, low, nominal, high, step, base, value, why, presets } = control;
  const id = useId();
  return (
    <div className="assumption">
      <div className="slider">
        <span>
          <label htmlFor={id}>{label}</label>{' '}
          <output htmlFor={id} aria-live="off">
            {shown(value, unit)}
          </output>
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
          onChange={({ target }) => move(path, Number(target.value), base, 'replace')}
        />
      </div>
      <ScaleTicks {...{ low, nominal, high }} format={plain} />
      <p className="note">
        {control.sources.length === 0 && 'Our choice. '}
        {why} <SourceRefs ids={control.sources} sources={sources} />
      </p>
      <p className="assumption-buttons needs-script">
        {presets.map((preset) => (
          <button key={preset.id} type="button" onClick={() => move(path, preset.value, base, 'push')}>
            {preset.label}: {shown(preset.value, unit)}
          </button>
        ))}
        {value !== base && (
          <button
            type="button"
            onClick={() => {
              // The button goes; the slider it belongs to stays.
              document.getElementById(id)?.focus();
              move(path, base, base, 'push');
            }}
          >
            Reset<span className="unseen"> {label}</span> to {shown(base, unit)}
          </button>
        )}
      </p>
    </div>
  );
}, saysTheSame);

/** Every number that the picture depends on, with its range, what it rests on, and a reset of its own. */
export const Assumptions = ({ data, model, modelView, page, link }: Props) => {
  const moved = Object.keys(modelView.set).length;
  // Once open it stays so, also when the last number has come back to where it was: the slider is under the reader's hand.
  const [wasMoved, setWasMoved] = useState(false);
  if (moved > 0 && !wasMoved) setWasMoved(true);
  return (
    <details className="fold assumptions needs-script" open={wasMoved || undefined}>
      <summary>Assumptions: {moved === 0 ? 'change any of them' : `${moved} changed`}</summary>
      <form aria-label="Assumptions" onSubmit={(event) => event.preventDefault()}>
        <p className="assumption-buttons">
          <button type="button" aria-disabled={moved === 0} onClick={moved === 0 ? undefined : resetAll}>
            {whyWords.reset}
          </button>
          <CopyLink href={link({})} what="the map and the engagement as they are set" label={whyWords.copy} />
        </p>
        {listAssumptions(data.catalogue, model).map(({ title, controls }) => (
          <fieldset key={title}>
            <legend>{title}</legend>
            {controls.map((control) => (
              <Assumption key={control.path} control={control} sources={page.sourceIds} />
            ))}
          </fieldset>
        ))}
        <fieldset>
          <legend>What the defence needs</legend>
          {listSwitches(model).map(({ path, label, why, base, value }) => (
            <div key={path} className="assumption">
              <label className="switch">
                <input
                  type="checkbox"
                  name={path}
                  checked={value}
                  onChange={({ target }) => move(path, target.checked, base, 'push')}
                />
                {label}
              </label>
              <p className="note">{why}</p>
            </div>
          ))}
        </fieldset>
      </form>
    </details>
  );
};
