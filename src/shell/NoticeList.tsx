import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { Places } from '../page/selection.ts';
import { selectNotices } from './notices.ts';

type Props = {
  readonly page: PageData;
  readonly view: ViewState;
  /** The query of the address as it was asked for. */
  readonly search: string;
  readonly places: Places;
};

export const NoticeList = ({ page, view, search, places }: Props) => {
  const notices = selectNotices(page, view, search, places);
  return (
    notices.length > 0 && (
      <div className="notice">
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
    )
  );
};
