/** What is fetched for a choice, as one file: what the card says of it, and the mark of a place on the map. */
export { CardFacts } from './CardFacts.tsx';
export { Spot } from './Spot.tsx';
