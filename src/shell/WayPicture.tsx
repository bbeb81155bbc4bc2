import type { ChapterId } from '../page/chapters.ts';

/** A small drawing for the way to each chapter; it says nothing that the words beside it do not. */
export const WayPicture = ({ id }: { readonly id: ChapterId }) => (
  <svg className="way-picture" viewBox="0 0 120 54" aria-hidden="true">
    {id === 'why' && (
      <>
        <path className="ground" d="M4 48Q60 40 116 48" />
        <path className="threat" d="M10 47Q60-22 110 47" />
        <path className="shot" d="M34 45Q48 30 56 14" />
        <path className="sight" d="M40 45 114 20" />
        <circle className="threat-dot" cx="56" cy="13" r="3" />
      </>
    )}
    {id === 'claims' &&
      [6, 18, 30, 42].map((y, index) => (
        <g key={y}>
          <rect className="bar-ground" x="24" y={y} width="92" height="8" />
          <rect className={index === 1 ? 'bar-part' : 'bar'} x="24" y={y} width={[88, 52, 64, 30][index]} height="8" />
          <path className="tick" d={`M4 ${y + 4} 8 ${y + 8} 16 ${y}`} />
        </g>
      ))}
    {id === 'timeline' && (
      <>
        <path className="ground" d="M4 34H116" />
        {[10, 22, 30, 44, 52, 56, 60, 64, 72, 84, 104].map((x, index) => (
          <path
            key={x}
            className={x === 60 ? 'day' : 'stroke'}
            d={`M${x} 34V${x === 60 ? 6 : 24 - ((index * 7) % 10)}`}
          />
        ))}
      </>
    )}
    {id === 'sources' &&
      [8, 18, 28, 38, 48].map((y, index) => (
        <path key={y} className="stroke" d={`M8 ${y}H14M20 ${y}H${[108, 90, 112, 76, 98][index]}`} />
      ))}
  </svg>
);
