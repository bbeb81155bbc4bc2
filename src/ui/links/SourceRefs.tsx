import { links } from '../../page/address/links.ts';
import './refs.css';

type Props = {
  readonly ids: readonly string[];
  /** Every source, in the order of its number. */
  readonly sources: readonly string[];
};

/** Numbers that lead to the list of sources. */
export const SourceRefs = ({ ids, sources }: Props) => (
  <span className="refs">
    {ids
      .map((id) => ({ id, number: sources.indexOf(id) + 1 }))
      .sort((a, b) => a.number - b.number)
      .map(({ id, number }) => (
        <a key={id} href={links.source(id)} aria-label={`Source ${number}`}>
          {number}
        </a>
      ))}
  </span>
);
