import type { ReactNode } from 'react';
import { links } from '../page/links.ts';
import type { PageData } from '../page/pageData.ts';
import type { Mark, PageBlock } from '../page/pageText.ts';
import type { Selection } from '../page/selection.ts';
import { MarkedText } from './MarkedText.tsx';
import { SaidLine } from './SaidLine.tsx';

type Props = { readonly page: PageData; readonly selection: Selection };

const classes = (...names: readonly (string | false)[]): string => names.filter(Boolean).join(' ');

const createDraw = ({ page, selection }: Props) =>
  function draw(mark: Mark, children: ReactNode, first: boolean, key: string): ReactNode {
    if (mark.kind === 'quote' || mark.kind === 'passage') {
      const on = mark.kind === 'passage' || `q-${selection.quote?.slug}` === mark.id;
      return (
        <mark key={key} id={first ? mark.id : undefined} className={classes(mark.kind, on && 'on')} tabIndex={-1}>
          {children}
        </mark>
      );
    }
    if (mark.kind === 'statement') {
      const statement = page.statements.find(({ id }) => id === mark.id);
      const side = page.speakers.find(({ id }) => id === statement?.speakerId)?.side ?? 'press';
      const on = selection.statementIds.has(mark.id);
      return (
        <span key={key} className={classes('said', `said-${statement?.voice}`, `side-${side}`, on && 'on')}>
          {children}
        </span>
      );
    }
    if (mark.kind === 'term') {
      return (
        <button key={key} type="button" className="term" popoverTarget={mark.id}>
          {children}
        </button>
      );
    }
    const regionId = page.placeMarks[mark.id] ?? '';
    return (
      <a
        key={key}
        className={classes('place', selection.regionIds.has(regionId) && 'on')}
        href={links.region(regionId)}
        data-view
      >
        {children}
      </a>
    );
  };

/** The whole article, unaltered and in order; marks, numbers and the lines that say who speaks are laid over it. */
export const ArticleText = (props: Props) => {
  const { page, selection } = props;
  const draw = createDraw(props);
  const body = (block: PageBlock) => <MarkedText text={block.text} marks={block.marks} draw={draw} />;

  const ours = page.hasRecord && page.baseMap.countries.length > 0;

  const blockAs = (block: PageBlock, index: number): ReactNode => {
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
        return (
          <p key={block.id} className="lost">
            The saved page lost the picture that stood here. It was described as “{block.text}”
            {page.blocks[index + 1]?.kind === 'caption' ? ', with this caption:' : '.'}
          </p>
        );
      case 'caption':
        return (
          <div key={block.id} className="caption">
            <p id={block.id}>{body(block)}</p>
            <SaidLine page={page} block={block} />
          </div>
        );
      case 'figure':
        return (
          <p key={block.id} className="lost">
            The saved page lost the picture that stood here, “{block.text}”.
            {ours && (
              <>
                {' '}
                <a href="#map">The map, which is ours,</a> takes its place.
              </>
            )}
          </p>
        );
      case 'standfirst':
      case 'paragraph':
        return (
          <div key={block.id} className={classes('numbered', selection.blockId === block.id && 'on')}>
            <p id={block.id} className={block.kind} tabIndex={-1}>
              <a className="number" href={links.block(block.id)} data-view aria-label={`Paragraph ${block.number}`}>
                {block.number}
              </a>
              {body(block)}
            </p>
            <SaidLine page={page} block={block} />
          </div>
        );
      default:
        return (
          <p key={block.id} id={block.id} className={classes('inset', block.kind)}>
            {body(block)}
          </p>
        );
    }
  };

  return (
    <article id="article" aria-labelledby="headline">
      <p className="kicker">
        {page.archive.outlet}
        {page.archive.updatedUtc !== '' && (
          <>
            {' '}
            <span>· Last updated </span>
            <time dateTime={page.archive.updatedUtc}>{page.archive.updatedUk}</time>
          </>
        )}{' '}
        <button type="button" className="copy needs-script" data-sentences aria-keyshortcuts="S">
          Link a sentence
        </button>
      </p>
      {page.blocks.map(blockAs)}
    </article>
  );
};
