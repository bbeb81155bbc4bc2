import { memo, type PointerEvent, useRef } from 'react';
import { crop } from '../atlas/crop.ts';
import { joinPaths } from '../atlas/joinPaths.ts';
import type { CoverageModel } from '../model/client.ts';
import { followModel } from '../model/links.ts';
import type { WhyData } from '../model/modelData.ts';
import { isInIran } from '../model/scenario.ts';
import { useCoveragePart } from '../model/useCoverage.ts';
import type { LonLat, PageData } from '../page/pageData.ts';
import { CITY_NAME, placeOfPoint, RADAR_NAME, SITE_NAME, type WhyMap } from './whyMap.ts';
import { whyWords } from './whyWords.ts';

const BaseLand = memo(({ page }: { readonly page: PageData }) => (
  <>
    <defs>
      <pattern id="why-none" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="why-none-ground" d="M0 0H8V8H0Z" />
        <path className="hatch-line" d="M0 0V8" />
      </pattern>
      <pattern id="why-short" width="9" height="9" patternUnits="userSpaceOnUse">
        <path className="why-short-ground" d="M0 0H9V9H0Z" />
        <circle className="why-dot" cx="2.5" cy="2.5" r="1.5" />
        <circle className="why-dot" cx="7" cy="7" r="1.5" />
      </pattern>
      <clipPath id="why-land">
        {page.baseMap.countries.map(({ id }) => (
          <use key={id} href={`#why-${id}`} />
        ))}
      </clipPath>
    </defs>
    <path className="graticule" d={page.baseMap.graticule} />
    <g className="why-ground">
      {page.baseMap.countries.map(({ id, d }) => (
        <path key={id} id={`why-${id}`} d={d} />
      ))}
    </g>
  </>
));

/** Borders over the areas; where no ally is, the areas are paler. */
const Borders = memo(({ page }: { readonly page: PageData }) => {
  const allies = new Set(page.regions.flatMap(({ id, nato }) => (nato === null ? [] : [id])));
  const use = ({ id }: { readonly id: string }) => <use key={id} href={`#why-${id}`} />;
  return (
    <>
      <g className="why-borders why-others">{page.baseMap.countries.filter(({ id }) => !allies.has(id)).map(use)}</g>
      <g className="why-borders">{page.baseMap.countries.filter(({ id }) => allies.has(id)).map(use)}</g>
    </>
  );
});

/** The classes as they are computed, drawn anew by themselves: nothing else on the map depends on an answer of the model. */
const ClassAreas = ({ coverage }: { readonly coverage: CoverageModel }) => {
  const { reach, open, window } = useCoveragePart(coverage, 'areas');
  return (
    <g clipPath="url(#why-land)" data-areas>
      <path className="area area-none" d={joinPaths(reach, open)} fillRule="evenodd" fill="url(#why-none)" />
      <path className="area area-short" d={joinPaths(open, window)} fillRule="evenodd" fill="url(#why-short)" />
      <path className="area area-window" d={window} fillRule="evenodd" />
      <path className="area-edge" d={open} />
    </g>
  );
};

const translate = ([x, y]: readonly [number, number]): string => `translate(${x} ${y})`;

type MarksProps = {
  readonly points: WhyMap['sites'];
  readonly kind: 'interceptor' | 'radar';
  readonly d: string;
  readonly label: { readonly x: number; readonly y: number; readonly textAnchor?: 'end' };
};

const Marks = ({ points, kind, d, label }: MarksProps) =>
  points.map(({ id, name, at }) => (
    <g key={id} className={`site site-${kind}`} transform={translate(at)}>
      <path d={d} />
      <text {...label}>{name}</text>
    </g>
  ));

type LaunchesProps = {
  readonly points: WhyMap['launches'];
  /** Follows a pointer that holds the point; null when it cannot be moved. */
  readonly drag: ((event: PointerEvent<SVGGElement>) => void) | null;
};

/** The launch points; one that the reader has chosen by itself can be dragged. */
const Launches = ({ points, drag }: LaunchesProps) =>
  points.map(({ id, name, at }) => (
    <g
      key={id}
      className={drag ? 'why-launch movable' : 'why-launch'}
      transform={translate(at)}
      {...(drag && {
        onPointerDown: ({ currentTarget, pointerId }: PointerEvent) => currentTarget.setPointerCapture(pointerId),
        onPointerMove: drag,
      })}
    >
      {drag && <circle className="why-grip" r="24" />}
      <path d="M0-8 8 0 0 8-8 0Z" />
      <text x={id === 'khorramabad' ? -12 : 12} y="4" textAnchor={id === 'khorramabad' ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  ));

/** A pointer that moved no farther was a tap. */
const TAP_PX = 6;

type Props = {
  readonly page: PageData;
  readonly map: WhyMap;
  readonly coverage: CoverageModel;
  /** The one launch point that was chosen, which can be dragged. */
  readonly launch: LonLat | null;
  readonly data: WhyData;
};

/** The classes of the model on land, the sites, and the target; a tap chooses another. By keyboard both are set in the fields beside it. */
export const CoverageMap = memo(({ page, map, coverage, launch, data }: Props) => {
  const svg = useRef<SVGSVGElement>(null);
  const pressed = useRef<readonly [number, number] | null>(null);
  /** Where on the Earth the pointer is; null outside the projection. */
  const pointUnder = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): LonLat | null => {
    const matrix = svg.current?.getScreenCTM();
    if (!matrix) return null;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return placeOfPoint([x, y]);
  };
  /** A tap: the pointer comes up where it went down. A click that no pointer made moves nothing. */
  const press = ({ clientX, clientY }: PointerEvent) => {
    pressed.current = [clientX, clientY];
  };
  const tap = (event: PointerEvent) => {
    const [x, y] = pressed.current ?? [Infinity, Infinity];
    pressed.current = null;
    const place = Math.hypot(event.clientX - x, event.clientY - y) < TAP_PX ? pointUnder(event) : null;
    if (place) followModel(() => ({ place }), 'push');
  };
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    pressed.current = null;
    const to = pointUnder(event);
    if (to && isInIran(data, to)) followModel(() => ({ launch: to }), 'replace');
  };
  return (
    <svg
      ref={svg}
      id="why-map"
      className="map-svg why-map"
      viewBox={`${crop.x} ${crop.y} ${crop.width} ${crop.height}`}
      role="img"
      aria-label={whyWords.mapName}
      onPointerDown={press}
      onPointerUp={tap}
    >
      <BaseLand page={page} />
      <ClassAreas coverage={coverage} />
      <Borders page={page} />
      <g aria-hidden="true">
        {map.labels.map(({ id, at, anchor, lines }) => (
          <text key={id} className="label label-2 why-label" transform={translate(at)} textAnchor={anchor}>
            {lines.join(' ')}
          </text>
        ))}
        {map.cities.map(({ id, name, at }) => (
          <g key={id} className="why-city" transform={translate(at)}>
            <circle r="2.5" />
            <text x={CITY_NAME.x} y="4">
              {name}
            </text>
          </g>
        ))}
        <Marks points={map.sites} kind="interceptor" d="M0-9 8 6H-8Z" label={{ x: SITE_NAME.x, y: -4 }} />
        <Marks
          points={map.radars}
          kind="radar"
          d="M-9 5A9 9 0 0 1 9 5Z M0 5V10"
          label={{ x: RADAR_NAME.x, y: 2, textAnchor: 'end' }}
        />
        <Launches points={map.launches} drag={launch && drag} />
      </g>
      <g className="why-target" transform={translate(map.place.at)} aria-hidden="true">
        <circle r="7" />
        <path d="M0-13V-3M0 3V13M-13 0H-3M3 0H13" />
        <text x={map.place.spot.x} y={map.place.spot.y} dy="4" textAnchor={map.place.spot.x < 0 ? 'end' : 'start'}>
          {map.place.name}
        </text>
      </g>
    </svg>
  );
});
