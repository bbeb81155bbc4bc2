import { selectNotices } from '../state/notices.ts';
import type { PageData } from '../state/page.ts';
import type { Places } from '../state/viewModel.ts';
import type { ViewState } from '../state/viewState.ts';

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
