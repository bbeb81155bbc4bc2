import { gap } from './gap/words.ts';
import { built, disagreements, layers, partsLabel, people } from './words.ts';

const parts = [
  { id: 'before', title: layers.before },
  { id: 'the-day', title: layers.day },
  { id: 'later', title: layers.later, later: true },
  { id: 'gap-versions', title: gap.title },
  { id: 'disagreements', title: disagreements.title },
  { id: 'built', title: built.title, later: true },
  { id: 'people', title: people.title },
];

/** The parts of the chapter, so that none is farther than a tap. */
export const PartLinks = () => (
  <nav className="part-links" aria-label={partsLabel}>
    <ul>
      {parts.map(({ id, title, later }) => (
        <li key={id} className={later ? 'later-only' : undefined}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
