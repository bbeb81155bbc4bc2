import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordState } from '../page/selection.ts';
import { selectNotices } from './notices.ts';

type Props = {
  readonly page: PageData;
  readonly view: ViewState;
  /** The query of the address as it was asked for. */
  readonly search: string;
  readonly record: RecordState;
};

export const NoticeList = ({ page, view, search, record }: Props) => {
  const notices = selectNotices(page, view, search, record);
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
