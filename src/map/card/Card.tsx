import { useEffect } from 'react';
import { links } from '../../page/address/links.ts';
import type { ViewState } from '../../page/address/viewState.ts';
import type { PageData } from '../../page/pageData.ts';
import { nameEntry, type RecordState, type Selection } from '../../page/selection.ts';
import { CopyLink } from '../../ui/links/CopyLink.tsx';
import { lazyPart } from '../../ui/parts/lazyPart.tsx';
import { Part } from '../../ui/parts/Part.tsx';
import { whenIdle } from '../../ui/parts/whenIdle.ts';

export type CardProps = {
  readonly page: PageData;
  readonly view: ViewState;
  readonly selection: Selection;
  readonly record: RecordState;
};

const CardFacts = lazyPart(() => import('./chosen.ts').then((module) => module.CardFacts));

/** Resolves once the card has its dress and its details can be drawn; also when they cannot be fetched. */
export const cardIsThere: () => Promise<unknown> = CardFacts.preload;

const addressOf = ({ view, selection: { region, entry, place } }: CardProps): string => {
  if (region) return links.region(region.id);
  if (place) return links.place(place.id, view.event, place.country?.id ?? null);
  return links.event(entry?.id ?? '');
};

/**
 * The card of what was chosen: over the foot of the page on a phone, over the statements on a wide screen, so that the map stays
 * in sight and nothing moves. Its name is there at once, for the focus to go to; what it says comes behind it.
 */
export const Card = (props: CardProps) => {
  const { page, record } = props;
  const { region, entry, place } = props.selection;
  useEffect(() => whenIdle(CardFacts.preload), []);
  if (!region && !entry && !place) return record.status === 'loading' && <p role="status">Loading…</p>;
  const title = region?.name ?? place?.name ?? (entry ? nameEntry(page, entry) : '');
  const href = addressOf(props);
  return (
    <section id="card" className="card" aria-labelledby="card-title">
      <header>
        <h2 id="card-title" tabIndex={-1}>
          {title}
        </h2>
        <CopyLink key={href} href={href} what={title} />
        <a className="close" href={links.home} data-view aria-label={`Close: ${title}`}>
          Close
        </a>
      </header>
      <Part key={href} name="The details">
        <CardFacts {...props} fallback={<p>Loading…</p>} />
      </Part>
    </section>
  );
};
