import { useState } from 'react';
import { Hatch } from '../ui/figures/Hatch.tsx';
import { Boundary } from '../ui/parts/Boundary.tsx';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { Countries } from './Countries.tsx';
import { CountryName } from './CountryName.tsx';
import { FocusRing } from './FocusRing.tsx';
import type { MapModel, Scaled } from './mapModel.ts';
import { SiteMark } from './SiteMark.tsx';

const Spot = lazyPart(() => import('./card/chosen.ts').then((module) => module.Spot));

type Props = {
  readonly map: MapModel;
  /** How much larger than at first the map is drawn. */
  readonly scale: number;
  readonly onHelp: () => void;
};

/** The contents of the map drawing, from the lowest layer to the highest. */
export const MapMarks = ({ map, scale, onHelp }: Props) => {
  const [focused, setFocused] = useState<string | null>(null);
  const scaled: Scaled = ([x, y]) => `translate(${x} ${y}) scale(${Number((1 / scale).toFixed(4))})`;
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
      <Countries {...{ map, scaled, onHelp }} onFocus={setFocused} />
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
        {map.countryLabels.map((label) => (
          <CountryName key={label.id} label={label} transform={scaled(label.at)} />
        ))}
      </g>
      {map.sites.map((site) => (
        <SiteMark key={site.id} site={site} transform={scaled(site.place)} />
      ))}
      {map.spot && (
        <Boundary fallback={null}>
          <Spot place={map.spot} transform={scaled(map.spot.at)} />
        </Boundary>
      )}
      {focused !== null && <FocusRing map={map} id={focused} scale={scale} />}
    </>
  );
};
