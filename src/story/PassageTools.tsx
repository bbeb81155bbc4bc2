import { lazy, Suspense, useEffect, useState } from 'react';
import type { Passage } from '../anchor/anchor.ts';
import type { PageData } from '../page/pageData.ts';
import type { ViewState } from '../page/viewState.ts';
import { listenForPassages, type PassageRequest } from './passage/requests.ts';

export type PassageToolsProps = {
  readonly page: PageData;
  readonly view: ViewState;
  /** Whether a sheet lies over the text. */
  readonly away: boolean;
  /** Marks a passage in the text. */
  readonly mark: (passage: Passage | null) => void;
};

const NotLoaded = () => (
  <p className="passage-bar" role="status">
    The tools for passages could not be loaded. The text and the named quotes are all here.
  </p>
);
const Passages = lazy(() =>
  import('./passage/Passages.tsx').then(
    (module) => ({ default: module.Passages }),
    () => ({ default: NotLoaded }),
  ),
);

/** The tools for any passage, fetched once an address points at one or the reader asks for one. */
export const PassageTools = (props: PassageToolsProps) => {
  const [request, setRequest] = useState<PassageRequest | null>(null);
  useEffect(() => (request === null ? listenForPassages(setRequest) : undefined), [request]);
  if (request === null && props.view.target?.kind !== 'passage') return null;
  return (
    <Suspense fallback={null}>
      <Passages {...props} request={request} />
    </Suspense>
  );
};
