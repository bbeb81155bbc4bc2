import type { ReactNode } from 'react';
import type { ViewState } from '../../page/address/viewState.ts';
import { ChapterHeading } from './ChapterHeading.tsx';
import './part.css';

type Props = {
  readonly view: Pick<ViewState, 'chapter'>;
  readonly id: string;
  readonly title: ReactNode;
  /** Its answer in a sentence, which opens the rest. */
  readonly says: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * A part of a chapter, folded to its heading and its answer. The heading stands outside the fold, where every screen reader takes it for
 * one. An address that names the heading opens the part (`useReveal`).
 */
export const FoldedPart = ({ view, id, title, says, className = '', children }: Props) => (
  <section className={`part ${className}`.trim()} aria-labelledby={id}>
    <ChapterHeading view={view} level={1} id={id}>
      {title}
    </ChapterHeading>
    {/* A browser opens it by itself for a fragment that names something within, maybe before the scripts come. */}
    <details suppressHydrationWarning>
      <summary>{says}</summary>
      {children}
    </details>
  </section>
);
