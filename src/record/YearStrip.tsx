import { links } from '../page/address/links.ts';
import { RECORD_KINDS, type RecordSide } from '../page/record.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { KindMark } from './KindMark.tsx';
import { divideDay, divideYears, type Period } from './periods.ts';
import { keyEvents, kindsWords, layers, sideWords, strip } from './words.ts';

type Props = { readonly entries: readonly RecordEntry[]; readonly chosen: string | null };

const sides = Object.keys(sideWords) as readonly RecordSide[];

const Stretch = ({ period: { id, label, entries }, chosen }: { readonly period: Period } & Pick<Props, 'chosen'>) => {
  const key = entries.find((entry) => keyEvents[entry.id] !== undefined);
  return (
    <li className={entries[0]?.layer === 'day' ? 'year the-day' : 'year'}>
      <a className="year-name" href={`#${id}`}>
        {label}
      </a>
      {key && (
        <a className={`year-event side-${key.side}`} href={links.recordEntry(key.id)} data-view tabIndex={-1}>
          {keyEvents[key.id]}
        </a>
      )}
      {/* The list below has all of these in words; the marks are for the hand and the eye. */}
      <div className="year-marks" aria-hidden="true">
        {entries.map(({ id: entry, side, kind, dateLabel, title }) => (
          <a
            key={entry}
            className={`year-mark side-${side}${entry === chosen ? ' on' : ''}`}
            href={links.recordEntry(entry)}
            title={`${dateLabel}: ${title}`}
            data-view
            tabIndex={-1}
          >
            <KindMark kind={kind} />
          </a>
        ))}
      </div>
    </li>
  );
};

const Row = ({ periods, chosen, name }: Pick<Props, 'chosen'> & { periods: readonly Period[]; name: string }) => (
  <div className={name === strip.later ? 'years-row later-only' : 'years-row'}>
    <p className="years-lanes" aria-hidden="true">
      {sides.map((side) => (
        <span key={side} className={`side-${side}`}>
          {sideWords[side]}
        </span>
      ))}
    </p>
    <ol aria-label={name}>
      {periods.map((period) => (
        <Stretch key={period.id} {...{ period, chosen }} />
      ))}
    </ol>
  </div>
);

/** The way about: every entry as a sign in the lane of its side, and the stretches of the years, which lead to their lists. */
export const YearStrip = ({ entries, chosen }: Props) => {
  const day: Period = { id: 'the-day', label: layers.day, entries: divideDay(entries).flatMap((part) => part.entries) };
  const before = [...divideYears(entries, 'before'), ...(day.entries.length > 0 ? [day] : [])];
  const later = divideYears(entries, 'later');
  return (
    <nav className="years" aria-label={strip.label}>
      {before.length > 0 && <Row name={strip.before} periods={before} chosen={chosen} />}
      {later.length > 0 && <Row name={strip.later} periods={later} chosen={chosen} />}
      <p className="years-key note">
        {strip.help}
        {RECORD_KINDS.map((kind) => (
          <span key={kind}>
            <KindMark kind={kind} /> {kindsWords[kind]}
          </span>
        ))}
      </p>
    </nav>
  );
};
