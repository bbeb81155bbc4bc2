import { useEffect } from 'react';
import type { PageData } from '../page/pageData.ts';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';

/**
 * What the article's terms mean. Without scripts they are a list at the end of the story, to which the terms in the text lead;
 * with them each opens over the text.
 */
export const Terms = ({ page }: { readonly page: PageData }) => {
  useEffect(function openOverText() {
    const open = (pressed: MouseEvent) => {
      const term = pressed.target instanceof Element ? pressed.target.closest<HTMLElement>('[data-term]') : null;
      const meaning = term && document.getElementById(term.dataset.term ?? '');
      if (!meaning || !('showPopover' in meaning)) return;
      pressed.preventDefault();
      meaning.showPopover({ source: term });
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, []);
  if (page.terms.length === 0) return null;
  return (
    <aside className="terms" aria-label="Terms in the story">
      {page.terms.map(({ id, term, meaning, sourceIds }) => (
        <p key={id} id={`term-${id}`} className="meaning" popover="auto" tabIndex={-1}>
          <b>{term}</b>: {meaning} <SourceRefs ids={sourceIds} sources={page.sourceIds} />
        </p>
      ))}
    </aside>
  );
};
