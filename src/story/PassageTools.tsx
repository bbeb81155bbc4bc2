import { useEffect, useState } from 'react';
import type { Passage } from '../anchor/anchor.ts';
import type { ViewState } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';
import { lazyPart } from '../ui/parts/lazyPart.tsx';
import { listenForPassages, type PassageRequest } from './passage/requests.ts';

export type PassageToolsProps = {
  readonly page: PageData;
  readonly view: ViewState;
  /** Marks a passage in the text. */
  readonly mark: (passage: Passage | null) => void;
};

const Passages = lazyPart(() => import('./passage/Passages.tsx').then((module) => module.Passages));

/** The tools for any passage, fetched once an address points at one or the reader asks for one. */
export const PassageTools = (props: PassageToolsProps) => {
  const [request, setRequest] = useState<PassageRequest | null>(null);
  useEffect(() => (request === null ? listenForPassages(setRequest) : undefined), [request]);
  if (request === null && props.view.target?.kind !== 'passage') return null;
  return <Passages {...props} request={request} />;
};
