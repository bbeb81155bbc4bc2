import { type KeyboardEvent, useState } from 'react';
import { links } from '../page/address/links.ts';
import { areSingleKeysOn } from '../ui/reader/singleKeys.ts';
import type { MapModel, Scaled } from './mapModel.ts';
import { nearestInDirection } from './zoom/mapKeys.ts';

type Props = {
  readonly map: MapModel;
  readonly scaled: Scaled;
  readonly onHelp: () => void;
  /** Gets the country that the keyboard has led to, and null when the focus leaves it. */
  readonly onFocus: (id: string | null) => void;
};

/** The countries that can be chosen: one stop of the Tab key, with arrow keys between them. */
export const Countries = ({ map, scaled, onHelp, onFocus }: Props) => {
  const [active, setActive] = useState(map.firstId);

  const moveBy = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key === '?' && areSingleKeysOn()) onHelp();
    const next = event.shiftKey ? null : nearestInDirection(map.focusPoints, active, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    const link = event.currentTarget.querySelector<SVGAElement>(`[data-region="${next}"]`);
    link?.focus({ preventScroll: true });
    link?.closest('.map-box')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <g className="countries" role="group" aria-label="Countries" onKeyDown={moveBy}>
      {map.countries.map(({ region, label, d, tone, on }) => (
        <a
          key={region.id}
          href={links.region(region.id)}
          data-view
          data-region={region.id}
          className={`country tone-${tone}${on ? ' on' : ''}`}
          tabIndex={region.id === active ? 0 : -1}
          aria-label={label}
          aria-current={on ? 'true' : undefined}
          onFocus={({ currentTarget }) => {
            setActive(region.id);
            if (currentTarget.matches(':focus-visible')) onFocus(region.id);
          }}
          onBlur={() => onFocus(null)}
        >
          {d === null ? (
            <text className="off-map" transform={scaled(map.offMap[region.id] ?? [12, 700])}>
              ← {region.name}
            </text>
          ) : (
            <path d={d} />
          )}
        </a>
      ))}
    </g>
  );
};
