import type { PageSource } from '../state/page.ts';

type Props = { readonly ids: readonly string[]; readonly sources: readonly PageSource[] };

/** Numbers that lead to the list of sources. */
export const SourceRefs = ({ ids, sources }: Props) => (
  <span className="refs">
    {ids.map((id) => {
      const number = sources.findIndex((source) => source.id === id) + 1;
      return (
        <a key={id} href={`#source-${id}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      );
    })}
  </span>
);
