import type { ReactNode } from 'react';
import type { ViewState } from '../../page/address/viewState.ts';

type Props = {
  readonly view: Pick<ViewState, 'chapter'>;
  /** 1 for a part of the chapter, 2 for a part of that. */
  readonly level: 1 | 2;
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The heading of a part of a chapter: one rank higher on the chapter's own page, where the chapter's title is the first. */
export const ChapterHeading = ({ view, level, children, ...rest }: Props) => {
  const Heading = (['h2', 'h3', 'h4'] as const)[level - (view.chapter === null ? 0 : 1)] ?? 'h4';
  return (
    <Heading {...rest} tabIndex={-1}>
      {children}
    </Heading>
  );
};
