import { useCallback, useMemo } from 'react';
import type { RecordEntry } from '../page/recordChapter.ts';
import {
  countFacet,
  countWords,
  type Facet,
  hideName,
  isRecordFilter,
  listCountries,
  selectRecord,
} from '../page/recordFilter.ts';
import { changeView } from '../page/useViewLinks.ts';
import type { ViewState } from '../page/viewState.ts';
import { announce } from '../ui/announce.ts';
import { KindMark } from './KindMark.tsx';
import { kindWords, layerWords, recordSideWords } from './recordWords.ts';
import { useFindText } from './useFindText.ts';

type Props = { readonly entries: readonly RecordEntry[]; readonly view: ViewState };

type GroupProps = Props & {
  readonly facet: Facet;
  readonly legend: string;
  readonly words: Readonly<Record<string, string>>;
};

/** Checkboxes for the values of a facet; the count that one leaves is spoken. */
const Group = ({ facet, legend, words, entries, view }: GroupProps) => {
  const { laterShown } = selectRecord(entries, view);
  const seen = entries.filter(({ layer }) => laterShown || layer !== 'later');
  const counts = countFacet(seen, facet);
  const toggle = (value: string) => {
    const name = hideName(value);
    const hide = view.hide.includes(name) ? view.hide.filter((one) => one !== name) : [...view.hide, name];
    changeView({ hide: [...hide].sort() }, 'replace');
    announce(countWords(selectRecord(entries, { ...view, hide })));
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(words).map(([value, name]) => (
        <label key={value} className={facet === 'side' ? `side-${value}` : undefined}>
          <input type="checkbox" checked={!view.hide.includes(hideName(value))} onChange={() => toggle(value)} />
          {facet === 'kind' && <KindMark kind={value as RecordEntry['kind']} />}
          <span className="rec-side">{name}</span> <span className="count">{counts.get(value) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
};

const { before, day } = layerWords;

/** Every entry again, hindsight as it was. */
const findAll = ({ hide }: ViewState) => ({
  find: '',
  about: null,
  hide: hide.filter((name) => !isRecordFilter(name)),
});

/** Search and filters of the long timeline. Hindsight has a switch of its own. */
export const RecordFilters = ({ entries, view }: Props) => {
  const countries = useMemo(() => listCountries(entries), [entries]);
  const selection = selectRecord(entries, view);
  const change = useCallback(
    (next: Pick<ViewState, 'find'> | Pick<ViewState, 'about'>) => {
      changeView(next, 'replace');
      announce(countWords(selectRecord(entries, { ...view, ...next })));
    },
    [entries, view],
  );
  const write = useCallback((find: string) => change({ find }), [change]);
  const [text, setText] = useFindText(view.find, write);
  const filtered = selection.seen < selection.of;
  return (
    <search className="rec-filters needs-script">
      <p className="rec-search">
        <label>
          Search the entries <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <label>
          About{' '}
          <select value={view.about ?? ''} onChange={(event) => change({ about: event.target.value || null })}>
            <option value="">any country</option>
            {countries.map(({ id, name, count }) => (
              <option key={id} value={id}>{`${name} (${count})`}</option>
            ))}
          </select>
        </label>
      </p>
      <Group facet="layer" legend="When" words={{ before, day }} {...{ entries, view }} />
      <Group facet="kind" legend="What" words={kindWords} {...{ entries, view }} />
      <Group facet="side" legend="Whose" words={recordSideWords} {...{ entries, view }} />
      <p>
        <output>{countWords(selection)}</output>{' '}
        {filtered && (
          <button type="button" onClick={() => changeView(findAll(view), 'push')}>
            Show all
          </button>
        )}
      </p>
    </search>
  );
};
