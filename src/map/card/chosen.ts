/** What is fetched for a choice, as one file: what the panel says of it, and the mark of a place on the map. */
export { PanelFacts } from './PanelFacts.tsx';
export { Spot } from './Spot.tsx';
