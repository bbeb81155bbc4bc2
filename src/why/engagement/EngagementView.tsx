import { useId } from 'react';
import { formatEngagementCsv, formatEngagementJson } from '../../model/engagement/files.ts';
import { selectMoment } from '../../model/engagement/moment.ts';
import type { EngagementViewModel } from '../../model/engagement/view.ts';
import { formatKm } from '../../page/placeWords.ts';
import { SaveFigure } from '../../ui/figures/SaveFigure.tsx';
import { saveFile } from '../../ui/figures/saveFile.ts';
import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { EngagementTables } from './EngagementTables.tsx';
import { SideDrawing } from './SideDrawing.tsx';
import { TimeBarDrawing } from './TimeBarDrawing.tsx';
import '../../ui/figures/chart.css';
import './engagement.css';

type Props = {
  /** From `createEngagementView(request)`, once for each request (`useMemo`): it solves the engagement. */
  readonly engagement: EngagementViewModel;
  /** The moment that is shown, in seconds after launch; null for the one that tells most. */
  readonly timeS: number | null;
  readonly showTime: (timeS: number) => void;
  /** The level of its heading, one below what stands above it; h3 unless told. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  /** The id of its heading, for whoever leads to it. */
  readonly titleId?: string;
};

const fileName = ({ title }: EngagementViewModel): string =>
  `engagement-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

const Key = ({ kind }: { readonly kind: string }) => (
  <svg className="key" width="26" height="12" aria-hidden="true">
    {kind === 'in-reach' || kind === 'seen' ? (
      <rect className={kind} x="0.5" y="0.5" width="25" height="11" />
    ) : (
      <path className={kind} d="M0 6H26" />
    )}
  </svg>
);

/**
 * One engagement: the shot from the side, a time bar, a scrubber through the flight, the same in sentences and in tables. Unless told another it is
 * drawn at the moment that tells most; a moment past the end of the flight is held at its end.
 */
export const EngagementView = ({ engagement, timeS, showTime, heading: Heading = 'h3', titleId }: Props) => {
  const id = useId();
  const moment = selectMoment(engagement, timeS ?? engagement.startS);
  const { side, bar, shot, targetMovesKm } = engagement;
  const title = titleId ?? `${id}-title`;
  const file = fileName(engagement);
  return (
    <section className="engagement" aria-labelledby={title}>
      <Heading id={title} tabIndex={-1}>
        {engagement.title}: {engagement.verdict.toLowerCase()}
      </Heading>
      <figure className="chart" aria-label="Side view">
        <SideDrawing
          id={`${id}-side`}
          side={side}
          moment={moment}
          names={{ launch: engagement.launchName, target: engagement.request.target.name }}
          floorLabel={`minimum intercept height (the floor): ${engagement.request.scenario.floorKm} km`}
          describedBy={`${id}-why`}
          title={`${engagement.title} from the side: height over distance along the ground`}
        />
        <figcaption>
          {shot ? (
            <ul className="keys">
              <li>
                <Key kind="flight" /> the missile
              </li>
              <li>
                <Key kind="met" /> where it can be met
              </li>
              <li>
                <Key kind="in-reach" /> where an interceptor can be in time
              </li>
              <li>
                <Key kind="seen" /> what {shot.scenario.radars.length > 1 ? 'a' : 'the'} radar sees
              </li>
            </ul>
          ) : (
            <ul className="keys">
              <li>
                <Key kind="flight" /> the missile, as far as it flies
              </li>
              <li>
                <Key kind="missing" /> how far it falls short
              </li>
            </ul>
          )}
          {targetMovesKm !== null && (
            <p>
              Drawn over the turning Earth: during the flight {engagement.request.target.name} moves{' '}
              {formatKm(targetMovesKm)} east, and the drawing moves with it.
            </p>
          )}
        </figcaption>
      </figure>
      {bar && moment && (
        <figure className="chart" aria-label="Time bar">
          <TimeBarDrawing
            id={`${id}-times`}
            bar={bar}
            moment={moment}
            title={`What happens when, ${engagement.title}`}
          />
          <form className="needs-script scrubber" onSubmit={(event) => event.preventDefault()}>
            <label htmlFor={`${id}-time`}>
              Time after launch <output aria-live="off">{moment.label}</output>
            </label>
            <input
              id={`${id}-time`}
              type="range"
              min={0}
              max={Math.ceil(bar.endS)}
              step={1}
              value={Math.round(moment.timeS)}
              aria-valuetext={moment.sentence}
              onChange={(event) => showTime(Number(event.target.value))}
            />
          </form>
          <p className="moment">{moment.sentence}</p>
        </figure>
      )}
      <p id={`${id}-why`} className="engagement-why">
        {engagement.sentences.join(' ')} <OriginTag origin="computed" detail={engagement.request.scenarioName} />
      </p>
      <EngagementTables engagement={engagement} />
      <p className="saves needs-script">
        Save
        <SaveFigure of={`${id}-side`} name={`${file}-side`} what="Side view" />
        {bar && <SaveFigure of={`${id}-times`} name={`${file}-times`} what="Time bar" />}
        <button
          type="button"
          onClick={() => saveFile(`${file}.json`, 'application/json', formatEngagementJson(engagement.request))}
        >
          Steps as JSON
        </button>
        <button
          type="button"
          onClick={() => saveFile(`${file}.csv`, 'text/csv', formatEngagementCsv(engagement.request))}
        >
          Steps as CSV
        </button>
      </p>
    </section>
  );
};
