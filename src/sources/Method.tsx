import { base } from '../page/address/base.ts';
import { isOneFile } from '../page/address/isOneFile.ts';
import type { ViewState } from '../page/address/viewState.ts';
import { FoldedPart } from '../ui/parts/FoldedPart.tsx';
import { method as words } from './words.ts';

/** How the text, the map and the record were made. */
export const Method = ({ view }: { readonly view: ViewState }) => {
  const [before, linked, after] = words.article;
  return (
    <FoldedPart view={view} id="method" title={words.title} says={words.says} className="method">
      <p>
        {before}
        {isOneFile ? linked : <a href={`${base}article.json`}>{linked}</a>}
        {after}
      </p>
      <p>{words.map}</p>
      <p>{words.record}</p>
    </FoldedPart>
  );
};
