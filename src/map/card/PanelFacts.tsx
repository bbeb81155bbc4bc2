import { EventFacts } from './EventFacts.tsx';
import type { PanelProps } from './Panels.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { RegionFacts } from './RegionFacts.tsx';
import './panel.css';

/** What the panel says of what was chosen; fetched once the page is idle, as nobody has chosen anything before. */
export const PanelFacts = ({ page, view, selection, places }: PanelProps) => {
  const { region, entry, place } = selection;
  if (region) return <RegionFacts page={page} recordShown={view.show !== 'article'} region={region} />;
  if (place) return places.data && <PlaceFacts {...{ page, view, place }} timeline={places.data} />;
  return entry && <EventFacts page={page} entry={entry} />;
};
