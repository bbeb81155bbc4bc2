import { placed } from '../page/address/base.ts';
import type { ModelQuery } from '../page/address/modelQuery.ts';
import { changeView, currentView } from '../page/address/useViewLinks.ts';
import { defaultView, formatView } from '../page/address/viewState.ts';
import { formatModel, type ModelView, parseModel } from './modelView.ts';

/** The model set otherwise; what is not named stays, but another place is looked at from its own moment on. */
const changeModel = (query: ModelQuery, change: (model: ModelView) => Partial<ModelView>): ModelQuery => {
  const model = parseModel(query);
  const changed = change(model);
  const { scenario, threat, launch, set, place, time, ...others } = query;
  return { ...others, ...formatModel({ ...model, ...('place' in changed && { timeS: null }), ...changed }) };
};

/** The address of a change of the model. */
export type LinkModel = (change: Partial<ModelView>) => string;

export const createModelLinks =
  (query: ModelQuery): LinkModel =>
  (change) =>
    placed(formatView({ ...defaultView, chapter: 'why', model: changeModel(query, () => change) }));

type Listener = (query: ModelQuery) => void;
const listeners = new Set<Listener>();

/** Hears of a change of the model before the page is drawn anew for it; what comes back ends that. */
export const listenToModel = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Changes the model from what the address has now. */
export const followModel = (change: (model: ModelView) => Partial<ModelView>, mode: 'push' | 'replace'): void => {
  const next = changeModel(currentView().model, change);
  for (const listener of listeners) listener(next);
  changeView({ model: next }, mode);
};
