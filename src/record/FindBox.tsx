import { useCallback } from 'react';
import { changeView } from '../page/address/useViewLinks.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { RecordEntry } from '../page/recordChapter.ts';
import { selectRecord } from '../page/recordFilter.ts';
import { announce } from '../ui/reader/announce.ts';
import { useFindText } from '../ui/search/useFindText.ts';
import { tallyWords } from './words.ts';

type Props = { readonly label: string; readonly entries: readonly RecordEntry[]; readonly view: ViewState };

/** Leaves the entries that hold the words typed here; every such box shows the same words, which are in the address. */
export const FindBox = ({ label, entries, view }: Props) => {
  const write = useCallback(
    (find: string) => {
      changeView({ find }, 'replace');
      announce(tallyWords(selectRecord(entries, { ...view, find })));
    },
    [entries, view],
  );
  const [text, setText] = useFindText(view.find, write);
  return (
    <label className="find-box needs-script">
      {label} <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
    </label>
  );
};
