import type { ReactNode } from 'react';
import { links } from '../page/address/links.ts';
import type { PageData } from '../page/pageData.ts';
import type { Mark } from '../page/pageText.ts';
import { findSpeaker, findStatement, type Selection } from '../page/selection.ts';
import type { DrawMark } from './MarkedText.tsx';

type Context = { readonly page: PageData; readonly selection: Selection };

export const classes = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

/**
 * How each kind of mark is drawn over the article's words. None is a button and none has an id that a reader mode takes for
 * page furniture; a named quote is found by an empty anchor before its words.
 */
export const createDraw =
  ({ page, selection }: Context): DrawMark =>
  (mark: Mark, children: ReactNode, first: boolean, key: string): ReactNode => {
    if (mark.kind === 'passage' || mark.kind === 'quote') {
      const on = mark.kind === 'passage' || `q-${selection.quote?.slug}` === mark.id;
      const words = (
        <mark
          key={key}
          className={classes(mark.kind, on && 'on')}
          id={first && mark.kind === 'passage' ? mark.id : undefined}
          data-quote={first && mark.kind === 'quote' ? mark.id : undefined}
          tabIndex={-1}
        >
          {children}
        </mark>
      );
      if (mark.kind === 'passage' || !first) return words;
      return [<span key={`${key}.at`} id={mark.id} className="anchor" />, words];
    }
    if (mark.kind === 'statement') {
      const statement = findStatement(page, mark.id);
      const side = findSpeaker(page, statement?.speakerId)?.side ?? 'press';
      const on = selection.statementIds.has(mark.id);
      return (
        <span key={key} className={classes('said', `said-${statement?.voice}`, `side-${side}`, on && 'on')}>
          {children}
        </span>
      );
    }
    if (mark.kind === 'term') {
      return (
        <a key={key} className="term" href={`#${mark.id}`} data-term={mark.id}>
          {children}
        </a>
      );
    }
    const regionId = page.placeMarks[mark.id] ?? '';
    const on = selection.region?.id === regionId;
    return (
      <a key={key} className={classes('place', on && 'on')} href={links.region(regionId)} data-view>
        {children}
      </a>
    );
  };
