import type { ViewState } from '../page/address/viewState.ts';
import { FoldedPart } from '../ui/parts/FoldedPart.tsx';
import { SourceItem } from './SourceItem.tsx';
import type { ListedSource } from './sourcesData.ts';
import { kinds, list as words } from './words.ts';

type Props = { readonly sources: readonly ListedSource[]; readonly view: ViewState };

/** Every source under its number, folded kind by kind; an address that names one opens its kind. */
export const SourceList = ({ sources, view }: Props) => {
  const numberOf = (id: string | null): number | null => sources.findIndex((source) => source.id === id) + 1 || null;
  return Object.entries(kinds).map(([kind, title]) => {
    const own = sources.filter((source) => source.kind === kind);
    return (
      own.length > 0 && (
        <FoldedPart key={kind} view={view} id={`kind-${kind}`} title={title} says={words.group(own.length)}>
          <ol className="sources">
            {own.map((source) => (
              <SourceItem
                key={source.id}
                source={source}
                number={numberOf(source.id) ?? 0}
                sameAs={numberOf(source.sameAs)}
              />
            ))}
          </ol>
        </FoldedPart>
      )
    );
  });
};
