import type { DrawnSite } from './mapModel.ts';

type Props = { readonly site: DrawnSite; readonly transform: string };

/** A site of the plan: a symbol of its kind, with what it is and where beside it. */
export const SiteMark = ({ site: { id, kind, name, note, label, labelAt }, transform }: Props) => {
  const [x, y] = labelAt;
  return (
    <g className={`site site-${kind}`} transform={transform} data-site={id} aria-hidden="true">
      <title>{`${name}: ${note}`}</title>
      {kind === 'interceptor' && <path d="M0-9 8 6H-8Z" />}
      {kind === 'radar' && <path d="M-9 5A9 9 0 0 1 9 5Z M0 5V10" />}
      {kind === 'headquarters' && <path d="M-6-6H6V6H-6Z" />}
      <text x={x} y={y} textAnchor={x < 0 ? 'end' : 'start'}>
        {label[0]}
        <tspan className="label-note" x={x} dy="1.15em">
          {label[1]}
        </tspan>
      </text>
    </g>
  );
};
