import type { ViewState } from '../../page/address/viewState.ts';
import type { PageData } from '../../page/pageData.ts';
import type { GapMatrix } from '../../page/recordChapter.ts';
import { OriginTag } from '../../ui/links/OriginTag.tsx';
import { FoldedPart } from '../../ui/parts/FoldedPart.tsx';
import { GapMap } from './GapMap.tsx';
import { GapTable } from './GapTable.tsx';
import { countNamed } from './gapVersions.ts';
import { gap as words } from './words.ts';

type Props = {
  readonly gap: GapMatrix;
  readonly page: PageData;
  readonly view: ViewState;
  readonly laterShown: boolean;
};

/** How often the two countries that are named most are named. */
const sayNamed = (gap: GapMatrix, laterShown: boolean): string => {
  const { of, counts } = countNamed(gap, laterShown);
  const named = gap.columns
    .map(({ name }, column) => ({ name, count: counts[column] ?? 0 }))
    .filter(({ count }) => count > 0)
    .slice(0, 2);
  return of === 1 ? words.saysOne(named.map(({ name }) => name)) : words.says(named, of);
};

/** Who named which countries as left out, and for what reason. */
export const GapVersions = ({ gap, page, view, laterShown }: Props) => {
  const later = gap.rows.filter((row) => row.later).length;
  const undated = gap.rows.filter((row) => row.undated).length;
  const says = (
    <>
      <span className="later-off">{sayNamed(gap, false)}</span>
      <span className="later-only">{sayNamed(gap, true)}</span>
    </>
  );
  return (
    <FoldedPart view={view} id="gap-versions" title={words.title} says={says}>
      <div className="rec-two">
        <div>
          <p>
            {words.article} <OriginTag origin="article" />. {words.officials} <OriginTag origin="record" />.{' '}
            {words.apart}
          </p>
          <p className="later-off">{words.hidden(gap.rows.length - later, later - undated, undated)}</p>
        </div>
        <GapMap gap={gap} page={page} laterShown={laterShown} />
      </div>
      <GapTable gap={gap} page={page} laterShown={laterShown} />
    </FoldedPart>
  );
};
