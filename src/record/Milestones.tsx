import { links } from '../page/address/links.ts';
import type { PageData } from '../page/pageData.ts';

type Props = { readonly outcome: NonNullable<PageData['outcome']>; readonly className?: string };

/** The steps of what came of the plan, in a row, each leading to its entry. */
export const Milestones = ({ outcome, className }: Props) => (
  <ol className={className}>
    {outcome.milestones.map(({ entryId, date, dateLabel, title }) => (
      <li key={entryId}>
        <time dateTime={date}>{dateLabel}</time>
        <a href={links.recordEntry(entryId)} data-view>
          {title}
        </a>
      </li>
    ))}
  </ol>
);
