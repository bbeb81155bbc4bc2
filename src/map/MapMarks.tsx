import { type KeyboardEvent, useState } from 'react';
import { links } from '../page/address/links.ts';
import { Hatch } from '../ui/figures/Hatch.tsx';
import { Boundary } from '../ui/parts/Boundary.tsx';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { areSingleKeysOn } from '../ui/reader/singleKeys.ts';
import { FocusRing } from './FocusRing.tsx';
import { nearestInDirection } from './mapKeys.ts';
import type { MapModel } from './mapModel.ts';

const Spot = lazyPart(() => import('./card/chosen.ts').then((module) => module.Spot));

type Props = {
  readonly map: MapModel;
  /** How far the map is zoomed in: labels and symbols keep their size on the screen while the land grows. */
  readonly zoom: number;
  readonly onHelp: () => void;
};

/** The contents of the map drawing. */
export const MapMarks = ({ map, zoom, onHelp }: Props) => {
  const [active, setActive] = useState(map.firstId);
  const [focused, setFocused] = useState<string | null>(null);
  const scaled = ([x, y]: readonly [number, number]) => `translate(${x} ${y}) scale(${Number((1 / zoom).toFixed(4))})`;

  const moveBy = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key === '?' && areSingleKeysOn()) onHelp();
    const next = event.shiftKey ? null : nearestInDirection(map.places, active, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    const link = event.currentTarget.querySelector<SVGAElement>(`[data-region="${next}"]`);
    link?.focus({ preventScroll: true });
    link?.closest('.map-box')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <>
      <defs>
        <Hatch id="hatch" gap={9} />
        <Hatch id="hatch-part" gap={9} broken />
      </defs>
      <path className="graticule" d={map.graticule} />
      {map.land !== '' && <path className="land" data-land d={map.land} />}
      {map.beyond.map(({ id, d, tone }) => (
        <g key={id} data-region={id} className={`country tone-${tone}`}>
          <path d={d} />
        </g>
      ))}
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
              if (currentTarget.matches(':focus-visible')) setFocused(region.id);
            }}
            onBlur={() => setFocused(null)}
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
      {map.gaps.map(({ id, d, whole }) => (
        <g key={id} className={whole ? 'gap' : 'gap gap-part'}>
          <path d={d} />
          <path d={d} fill={whole ? 'url(#hatch)' : 'url(#hatch-part)'} />
        </g>
      ))}
      {map.selected.map(({ id, d }) => (
        <path key={id} className="chosen" d={d} />
      ))}
      {map.edge && <path className="edge" d={map.edge} />}
      {map.edgeLabel && (
        <text className="edge-label" transform={scaled(map.edgeLabel)} x="9" aria-hidden="true">
          no interception
          <tspan x="9" dy="1.15em">
            beyond here (our model)
          </tspan>
        </text>
      )}
      {map.ring && <path className="ring" d={map.ring} />}
      <g aria-hidden="true">
        {map.countryLabels.map(({ id, lines, notes, at, anchor, rank }) => (
          <text
            key={id}
            className={`label label-${rank}${notes.length > 0 ? ' label-gap' : ''}`}
            transform={scaled(at)}
            textAnchor={anchor}
          >
            {lines.map((line, index) => (
              <tspan key={line} x="0" dy={index === 0 ? undefined : '1.05em'}>
                {line}
              </tspan>
            ))}
            {notes.map((line) => (
              <tspan key={line} className="label-note" x="0" dy="1.15em">
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {map.sites.map((site) => (
        <g
          key={site.id}
          className={`site site-${site.kind}`}
          transform={scaled(site.place)}
          data-site={site.id}
          aria-hidden="true"
        >
          <title>{`${site.name}: ${site.note}`}</title>
          {site.kind === 'interceptor' && <path d="M0-9 8 6H-8Z" />}
          {site.kind === 'radar' && <path d="M-9 5A9 9 0 0 1 9 5Z M0 5V10" />}
          {site.kind === 'headquarters' && <path d="M-6-6H6V6H-6Z" />}
          <text x={site.labelAt[0]} y={site.labelAt[1]} textAnchor={site.labelAt[0] < 0 ? 'end' : 'start'}>
            {site.label[0]}
            <tspan className="label-note" x={site.labelAt[0]} dy="1.15em">
              {site.label[1]}
            </tspan>
          </text>
        </g>
      ))}
      {map.spot && (
        <Boundary fallback={null}>
          <Spot place={map.spot} transform={scaled(map.spot.at)} />
        </Boundary>
      )}
      {focused !== null && <FocusRing map={map} id={focused} zoom={zoom} />}
    </>
  );
};
