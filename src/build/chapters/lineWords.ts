import { formatShare, joinNames } from '../../model/quantities.ts';
import type { PageCoverage, Region } from '../../page/pageData.ts';

/**
 * The model's line in words: the countries that each stretch of it runs through, in their order from its northern end, and which allies lie
 * beyond it.
 */
export const lineWords = (
  crossed: readonly (readonly string[])[],
  regions: readonly Region[],
  shares: PageCoverage['shares'],
): string => {
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  const route = crossed.flatMap((ids) => {
    const known = ids.flatMap((id) => names.get(id) ?? []);
    return known.length > 0 ? [joinNames(known)] : [];
  });
  const allies = regions.flatMap(({ id, name }) => {
    const share = shares[id];
    return share ? [{ name, none: share.none }] : [];
  });
  const beyond = allies.filter(({ none }) => none > 0).sort((a, b) => b.none - a.none);
  const parts = beyond.map(({ name, none }) => formatShare(name, none));
  const others = allies.length - beyond.length;
  return [
    route.length === 0
      ? 'Our model’s line runs through none of these countries.'
      : `Our model’s line runs from the north through ${route.join('; and through ')}.`,
    parts.length === 0
      ? 'No ally lies beyond it.'
      : `Beyond it, where no interceptor could arrive in time, lie ${joinNames(parts)}.`,
    ...(parts.length > 0 && others > 0
      ? [`No part of the ${others === 1 ? 'one other ally' : `other ${others} allies`} on this map lies beyond it.`]
      : []),
  ].join(' ');
};
