import { Fragment } from 'react';
import { links } from '../page/address/links.ts';
import { answer } from './words.ts';

/** How things stood on the day, in a sentence or two, each half of which leads to the entry that carries it. */
export const Answer = ({ entryIds }: { readonly entryIds: readonly string[] }) => {
  const isCarried = answer.every((part) => typeof part === 'string' || entryIds.includes(part.entry));
  if (!isCarried) return null;
  return (
    <p className="rec-answer">
      {answer.map((part) =>
        typeof part === 'string' ? (
          <Fragment key={part}>{part}</Fragment>
        ) : (
          <a key={part.entry} href={links.recordEntry(part.entry)} data-view>
            {part.words}
          </a>
        ),
      )}
    </p>
  );
};
