import { useMemo } from 'react';
import { changeView } from '../page/address/useViewLinks.ts';
import type { ViewState } from '../page/address/viewState.ts';
import { isRecordFilter } from '../page/hideName.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { listCountries, selectPicked, selectRecord, togglePicked } from '../page/recordFilter.ts';
import { announce } from '../ui/reader/announce.ts';
import { FindBox } from './FindBox.tsx';
import { KindMark } from './KindMark.tsx';
import { switchLater } from './LaterSwitch.tsx';
import { filters, kindsWords, sideWords, tallyWords } from './words.ts';

type Props = { readonly entries: readonly RecordEntry[]; readonly view: ViewState };

type ChipsProps = Props & { readonly facet: 'side' | 'kind'; readonly words: Readonly<Record<string, string>> };

/** One chip for each side, or each kind: a tap leaves it alone, and what is left is spoken. */
const Chips = ({ facet, words, entries, view }: ChipsProps) => {
  const values = Object.keys(words);
  const picked = selectPicked(values, view.hide);
  const toggle = (value: string) => {
    const hide = togglePicked(values, view.hide, value);
    changeView({ hide }, 'replace');
    announce(tallyWords(selectRecord(entries, { ...view, hide })));
  };
  return Object.entries(words).map(([value, name]) => (
    <li key={value}>
      <button
        type="button"
        className={facet === 'side' ? `chip side-${value}` : 'chip'}
        aria-pressed={picked.includes(value)}
        onClick={() => toggle(value)}
      >
        {facet === 'kind' && <KindMark kind={value as RecordEntry['kind']} />}
        {name}
      </button>
    </li>
  ));
};

/** Every entry again, hindsight as it was. */
const findAll = ({ hide }: ViewState) => ({
  find: '',
  about: null,
  hide: hide.filter((name) => !isRecordFilter(name)),
});

/** What leaves some of the entries: a row of chips, hindsight among them, words, and a country. */
export const RecordFilters = ({ entries, view }: Props) => {
  const countries = useMemo(() => listCountries(entries), [entries]);
  const selection = selectRecord(entries, view);
  const choose = (about: string | null) => {
    changeView({ about }, 'replace');
    announce(tallyWords(selectRecord(entries, { ...view, about })));
  };
  return (
    <search className="rec-filters needs-script" aria-label={filters.chips}>
      <ul className="chips" aria-label={filters.chips}>
        <li>
          <button
            type="button"
            className="chip"
            aria-pressed={selection.laterShown}
            onClick={() => switchLater(entries, view)}
          >
            {filters.later}
          </button>
        </li>
        <Chips facet="side" words={sideWords} {...{ entries, view }} />
        <Chips facet="kind" words={kindsWords} {...{ entries, view }} />
      </ul>
      <p>
        <FindBox label={filters.find} {...{ entries, view }} />
        <label>
          {filters.about}{' '}
          <select value={view.about ?? ''} onChange={(event) => choose(event.target.value || null)}>
            <option value="">{filters.anyCountry}</option>
            {countries.map(({ id, name, count }) => (
              <option key={id} value={id}>{`${name} (${count})`}</option>
            ))}
          </select>
        </label>
        <output aria-live="off">{tallyWords(selection)}</output>
        {selection.seen < selection.of && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              // The button goes with what it undoes; the words to look for stay.
              currentTarget.parentElement?.querySelector('input')?.focus();
              changeView(findAll(view), 'push');
            }}
          >
            {filters.showAll}
          </button>
        )}
      </p>
    </search>
  );
};
