import { useEffect, useState } from 'react';
import type { Ring } from '../page/address/viewState.ts';
import type { PageData } from '../page/pageData.ts';

/**
 * Path data of a ring of equal distance, in view units; null until it is there. The projection is fetched when the first
 * ring is asked for: the map itself needs none. A ring that cannot be drawn is left out, and its list of cities stays.
 */
export const useRing = (page: PageData, ring: Ring | null): string | null => {
  const [path, setPath] = useState<string | null>(null);
  const at = page.sites.find(({ kind }) => kind === ring?.from)?.at ?? null;
  const km = ring?.km ?? null;
  useEffect(
    function drawRing() {
      let current = true;
      const draw = (next: string | null) => {
        if (current) setPath(next);
      };
      if (at === null || km === null) draw(null);
      else {
        import('../atlas/shapes.ts').then(
          ({ rangeRingPath }) => draw(rangeRingPath(at, km)),
          () => draw(null),
        );
      }
      return () => {
        current = false;
      };
    },
    [at, km],
  );
  return path;
};
