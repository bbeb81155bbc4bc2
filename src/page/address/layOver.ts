import { type Address, defaultView, parseView, type ViewState } from './viewState.ts';

/** The part of a view that says what is chosen; one thing is at a time. */
const chosen = ({ target, at, event, where }: ViewState) => ({ target, at, event, where });

export const isAnythingChosen = (view: ViewState): boolean => Object.values(chosen(view)).some((one) => one !== null);

/** Nothing chosen; how the page is set stays. */
export const nothingChosen = chosen(defaultView);

/** The settings that stand in the query under their own names; the model's are one, under several. */
const settings = ['show', 'marks', 'ring', 'hide', 'edge', 'find', 'about'] as const;

/**
 * The view after a click on a link to `address`: what the link points at takes the place of what was chosen, and how the page
 * is set stays, unless the address sets it otherwise. On the article's page a chapter's address opens the chapter in place.
 * Null when the address is another page's, which the browser has to load.
 */
export const layOver = (view: ViewState, address: Address): ViewState | null => {
  const to = parseView(address);
  const opens = view.chapter === null ? to.chapter : null;
  if (to.chapter !== view.chapter && opens === null) return null;
  const query = new URLSearchParams(address.search);
  return {
    ...view,
    ...chosen(to),
    ...Object.fromEntries(settings.filter((name) => query.has(name)).map((name) => [name, to[name]])),
    ...(Object.keys(to.model).length > 0 && { model: to.model }),
    open: opens ?? to.open ?? view.open,
  };
};
