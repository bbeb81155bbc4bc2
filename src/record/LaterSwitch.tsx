import type { SyntheticEvent } from 'react';
import { changeView } from '../page/address/useViewLinks.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { selectRecord } from '../page/recordFilter.ts';
import { announce } from '../ui/reader/announce.ts';
import { Outcome } from './Outcome.tsx';
import { laterSwitch, tallyWords } from './words.ts';

type Props = { readonly entries: readonly RecordEntry[]; readonly page: PageData; readonly view: ViewState };

/** Shows hindsight or hides it again, as the chip of the filters does too, and says what can be seen then. */
export const switchLater = (entries: readonly RecordEntry[], view: ViewState): void => {
  const { laterShown } = selectRecord(entries, view);
  const change = laterShown
    ? ({ show: 'record', event: null, where: null } as const)
    : ({ show: 'later', event: view.event, where: view.where } as const);
  changeView(change, 'push');
  announce(laterSwitch.announce(!laterShown, tallyWords(selectRecord(entries, { ...view, ...change }))));
};

/**
 * The switch for hindsight, which is what came of the plan. What came later is always in the page; the style sheet hides it until this
 * is open, so that it serves readers without scripts as well.
 */
export const LaterSwitch = ({ entries, page, view }: Props) => {
  const { laterShown } = selectRecord(entries, view);
  const later = entries.filter(({ layer }) => layer === 'later');
  const follow = (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open !== laterShown) switchLater(entries, view);
  };
  return (
    <details className="later-switch" open={laterShown} onToggle={follow}>
      <summary>
        <b className="later-off">{laterSwitch.show}</b>
        <b className="later-only">{laterSwitch.hide}</b>{' '}
        <span className="later-off">{laterSwitch.about(later.length, later.at(-1)?.dateLabel ?? '')}</span>
      </summary>
      <Outcome page={page} />
    </details>
  );
};
