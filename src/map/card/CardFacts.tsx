import type { CardProps } from './Card.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { RegionFacts } from './RegionFacts.tsx';
import { StatementFacts } from './StatementFacts.tsx';
import './card.css';

/** What the card says of what was chosen; fetched once the page is idle, as nobody has chosen anything before. */
export const CardFacts = ({ page, view, selection, record }: CardProps) => {
  const { region, entry, place } = selection;
  if (region) return <RegionFacts page={page} recordShown={view.show !== 'article'} region={region} />;
  if (place) return record.data && <PlaceFacts {...{ page, view, place }} record={record.data} />;
  return entry && <StatementFacts page={page} entry={entry} />;
};
