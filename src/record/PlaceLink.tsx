import { links } from '../page/address/links.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { RecordEntry } from '../page/recordChapter.ts';

type Props = {
  readonly place: NonNullable<RecordEntry['place']>;
  /** The entry that leads there, for the way back. */
  readonly entryId: string | null;
  readonly page: PageData;
  readonly view: ViewState;
};

/** The name of a place, leading to its mark on the article's map; a map that shows the article alone has none. */
export const PlaceLink = ({ place: { id, name, country }, entryId, page, view }: Props) => {
  if (view.show === 'article') return name;
  const regionId = page.regions.find((region) => region.id === country)?.id ?? null;
  return (
    <a href={links.place(id, entryId, regionId)} data-view>
      {name}
    </a>
  );
};
