import { memo } from 'react';
import { MapWithTools } from '../map/MapWithTools.tsx';
import type { MapModel } from '../map/mapModel.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { PageBlock } from '../page/pageText.ts';
import { hasMap, type Selection, selectEntries } from '../page/selection.ts';
import { areFew } from '../statements/groupEntries.ts';
import { Statements } from '../statements/Statements.tsx';
import { ArticleText } from '../story/ArticleText.tsx';
import { Terms } from '../story/Terms.tsx';
import { Part } from '../ui/parts/Part.tsx';

type Props = {
  readonly page: PageData;
  /** The article's blocks with the passage that is marked at the moment. */
  readonly blocks: readonly PageBlock[];
  readonly map: MapModel;
  readonly view: ViewState;
  readonly selection: Selection;
};

/** Whether all the statements stand in words and are too many to stay beside the story: they then scroll with it, uncut. */
const isTall = ({ story, entries }: PageData): boolean => story.leading.length === 0 && !areFew(entries);

/** Map, story and statements, which light up together. Drawn again only when what they show has changed. */
export const Board = memo(({ page, blocks, map, view, selection }: Props) => {
  return (
    <div className={`board${hasMap(page) ? '' : ' mapless'}${isTall(page) ? ' tall' : ''}`}>
      {hasMap(page) && (
        <Part name="The map">
          <MapWithTools page={page} map={map} view={view} />
        </Part>
      )}
      <div className="text">
        <Part name="The story’s marks">
          <ArticleText page={{ ...page, blocks }} selection={selection} view={view} />
          <Terms page={page} />
        </Part>
      </div>
      <Part name="The statements">
        <Statements page={page} entries={selectEntries(page, view.hide)} selection={selection} hide={view.hide} />
      </Part>
    </div>
  );
});
