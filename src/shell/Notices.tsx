import { useSearch } from '../page/address/useViewState.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import { type RecordState, type Selection, unaskedRecord } from '../page/selection.ts';
import { Boundary } from '../ui/parts/Boundary.tsx';
import { lazyPart } from '../ui/parts/lazyPart.tsx';

const NoticeList = lazyPart(() => import('./NoticeList.tsx').then((module) => module.NoticeList));

type Props = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly selection?: Selection;
  readonly record?: RecordState;
};

/**
 * Says what the address asks for and the page does not have. Most addresses ask for nothing, so the words are fetched
 * when one does; the region that speaks them is there before them.
 */
export const Notices = ({ page, view, selection, record = unaskedRecord }: Props) => {
  const search = useSearch();
  const lost = view.target !== null && view.target.kind !== 'passage' && !selection?.quote && !selection?.blockId;
  return (
    <div role="status">
      {search !== null && (search !== '' || lost) && (
        <Boundary fallback={null}>
          <NoticeList {...{ page, view, search, record }} />
        </Boundary>
      )}
    </div>
  );
};
