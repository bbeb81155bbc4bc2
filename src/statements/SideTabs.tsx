import { changeView } from '../page/address/useViewLinks.ts';
import { isRecordFilter } from '../page/hideName.ts';
import type { PageData, Side } from '../page/pageData.ts';
import { selectEntries } from '../page/selection.ts';
import { announce } from '../ui/reader/announce.ts';
import { sideWords } from '../ui/words.ts';
import { hideAllBut, onlySide, sidesOf } from './groupEntries.ts';

type Props = { readonly page: PageData; readonly hide: readonly string[] };

/** All of the statements, or one side's alone: one tap each. */
export const SideTabs = ({ page, hide }: Props) => {
  const sides = sidesOf(page);
  const only = onlySide(page, hide);
  if (sides.length < 2) return null;
  const choose = (side: Side | null) => {
    const kept = hide.filter(isRecordFilter);
    const next = side === null ? kept : [...hideAllBut(page, side), ...kept].sort();
    changeView({ hide: next }, 'replace');
    announce(`${selectEntries(page, next).length} of ${page.entries.length} statements shown`);
  };
  return (
    <fieldset className="side-tabs needs-script">
      <legend className="unseen">Whose statements</legend>
      {[null, ...sides].map((side) => (
        <label key={side ?? 'all'} className={side === null ? undefined : `side-${side}`}>
          <input type="radio" name="side" checked={only === side} onChange={() => choose(side)} />
          <span>{side === null ? 'All' : side === 'us' ? 'US' : sideWords[side]}</span>
        </label>
      ))}
    </fieldset>
  );
};
