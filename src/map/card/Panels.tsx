import { lazy, Suspense, useEffect } from 'react';
import { links } from '../../page/links.ts';
import type { PageData } from '../../page/pageData.ts';
import { nameEntry, type Places, type Selection } from '../../page/selection.ts';
import type { ViewState } from '../../page/viewState.ts';
import { Boundary } from '../../ui/Boundary.tsx';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { whenIdle } from '../../ui/whenIdle.ts';
import { Panel } from './Panel.tsx';

export type PanelProps = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly selection: Selection;
  readonly places: Places;
};

const loadFacts = () => import('./chosen.ts').then(({ PanelFacts }) => ({ default: PanelFacts }));
const PanelFacts = lazy(loadFacts);

/** The panel of what was chosen. Its name is there at once, for the focus to go to; what it says comes behind it. */
export const Panels = (props: PanelProps) => {
  const { page, view, places } = props;
  const { region, entry, place } = props.selection;
  useEffect(() => whenIdle(() => loadFacts().catch(() => {})), []);
  if (!region && !entry && !place) return places.status === 'loading' && <p role="status">Loading…</p>;
  const title = region?.name ?? place?.name ?? (entry ? nameEntry(page, entry) : '');
  const href = region
    ? links.region(region.id)
    : place
      ? links.place(place.id, view.event, place.country?.id ?? null)
      : links.event(entry?.id ?? '');
  return (
    <Panel title={title} copy={<CopyLink href={href} what={title} />}>
      <Boundary key={href} fallback={<p>This could not be loaded. Load the page again to read it.</p>}>
        <Suspense fallback={<p>Loading…</p>}>
          <PanelFacts {...props} />
        </Suspense>
      </Boundary>
    </Panel>
  );
};
