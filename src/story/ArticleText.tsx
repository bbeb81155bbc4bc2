import type { ReactNode } from 'react';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import type { PageBlock } from '../page/pageText.ts';
import { inReadingOrder } from '../page/readingOrder.ts';
import type { Selection } from '../page/selection.ts';
import { classes, createDraw } from './drawMark.tsx';
import { Margin } from './Margin.tsx';
import { MarkedText } from './MarkedText.tsx';
import { MarksSwitch, marksOf } from './MarksSwitch.tsx';
import './story.css';

type Props = { readonly page: PageData; readonly selection: Selection; readonly view: ViewState };

/** The whole article, unaltered; marks are laid over it, and what the page adds stands beside it. */
export const ArticleText = ({ page, selection, view }: Props) => {
  const draw = createDraw({ page, selection });
  const body = (block: PageBlock) => <MarkedText text={block.text} marks={block.marks} draw={draw} />;
  const chosen = page.statements.find(({ id }) => id === selection.entry?.statementId);
  /** Only the chosen block's notes unfold on a phone; a country's would unfold all over the story and move the words under the finger. */
  const isChosen = ({ id }: PageBlock) => [selection.blockId, selection.quote?.blockId, chosen?.blockId].includes(id);

  const blockAs = (block: PageBlock): ReactNode => {
    switch (block.kind) {
      case 'headline':
        return (
          <h1 key={block.id} id="headline">
            {body(block)}
          </h1>
        );
      case 'crosshead':
      case 'question':
      case 'reader-heading':
        return (
          <h2 key={block.id} id={block.id}>
            {body(block)}
          </h2>
        );
      case 'alt':
      case 'figure':
        return (
          <aside key={block.id} id={block.id} className="lost" role="note">
            The picture is missing from the saved page: “{block.text}”.
          </aside>
        );
      case 'caption':
        return [
          <p key={block.id} id={block.id} className="caption" tabIndex={-1}>
            {body(block)}
          </p>,
          <Margin key={`${block.id}.margin`} page={page} block={block} on={isChosen(block)} />,
        ];
      case 'standfirst':
      case 'paragraph':
        return [
          <p
            key={block.id}
            id={block.id}
            className={classes(block.kind, selection.blockId === block.id && 'on')}
            tabIndex={-1}
          >
            {body(block)}
          </p>,
          <Margin key={`${block.id}.margin`} page={page} block={block} on={isChosen(block)} />,
        ];
      default:
        return (
          <p
            key={block.id}
            id={block.id}
            className={classes('inset', block.kind, selection.blockId === block.id && 'on')}
            tabIndex={-1}
          >
            {body(block)}
          </p>
        );
    }
  };

  return (
    <article id="article" aria-labelledby="headline" data-marks={marksOf(view)} tabIndex={-1}>
      <aside className="kicker" role="note">
        <p>
          {page.archive.outlet}
          {page.archive.updatedUtc !== '' && (
            <>
              , <time dateTime={page.archive.updatedUtc}>{page.archive.updatedUk}</time>
            </>
          )}
        </p>
        <MarksSwitch view={view} />
        <button type="button" className="copy needs-script" data-sentences aria-keyshortcuts="S">
          Link a sentence
        </button>
      </aside>
      {inReadingOrder(page.blocks).map(blockAs)}
    </article>
  );
};
