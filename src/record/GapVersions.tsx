import type { PageData } from '../page/pageData.ts';
import type { GapMatrix } from '../page/recordChapter.ts';
import type { ViewState } from '../page/viewState.ts';
import { ChapterHeading } from '../ui/ChapterHeading.tsx';
import { OriginTag } from '../ui/OriginTag.tsx';
import { GapMap } from './GapMap.tsx';
import { GapTable } from './GapTable.tsx';

type Props = {
  readonly gap: GapMatrix;
  readonly page: PageData;
  readonly view: ViewState;
  readonly laterShown: boolean;
};

/** Who said that whom would be left out, and why. */
export const GapVersions = ({ gap, page, view, laterShown }: Props) => {
  const later = gap.rows.filter((row) => row.later).length;
  const undated = gap.rows.filter((row) => row.undated).length;
  return (
    <section className="rec-part" aria-labelledby="gap-versions">
      <ChapterHeading view={view} level={1} id="gap-versions">
        Who would be left out: {gap.rows.length} versions
      </ChapterHeading>
      <div className="rec-two">
        <div>
          <p>
            The article names two countries and one reason: “Due to its location” <OriginTag origin="article" />.
            Officials gave another: the missiles that could reach those countries would be of shorter range, a class
            that this system was not built for <OriginTag origin="record" />. The two reasons are kept apart here, as
            are the lists, which no source that was read reconciles.
          </p>
          <p className="later-off">
            {gap.rows.length - later} of the statements were made by 19 April 2007. {later - undated} are hindsight
            {undated > 0 && ` and ${undated} ${undated === 1 ? 'has' : 'have'} no date`}: these are hidden until asked
            for.
          </p>
        </div>
        <GapMap gap={gap} page={page} laterShown={laterShown} />
      </div>
      <GapTable gap={gap} page={page} laterShown={laterShown} />
    </section>
  );
};
