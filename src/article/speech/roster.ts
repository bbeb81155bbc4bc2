import type { SpeakerKind } from '../article.ts';
import type { Mention } from '../language/mention.ts';
import type { Entity } from './entities.ts';
import { createEntity } from './entities.ts';

/** Far more people than any story names: bounds the running time on garbage input. */
const MEMORY_ENTITIES = 400;

/** Everybody whom the story has named or described so far. */
export type Roster = {
  readonly add: (kind: SpeakerKind, name: string, mention: Mention) => Entity;
  /** The one spoken of last among those accepted, or `null`. */
  readonly findRecent: (accepts: (entity: Entity) => boolean) => Entity | null;
};

export function createRoster(): Roster {
  const entities: Entity[] = [];
  return {
    add: (kind, name, mention) => {
      const entity = createEntity(kind, name, mention);
      entities.push(entity);
      return entity;
    },
    findRecent: (accepts) => {
      let best: Entity | null = null;
      for (const entity of entities.slice(-MEMORY_ENTITIES)) {
        const newer = best === null || entity.lastBlock >= best.lastBlock;
        if (entity.mergedInto === null && newer && accepts(entity)) best = entity;
      }
      return best;
    },
  };
}
