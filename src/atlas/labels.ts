import type { ViewPoint } from './projection.ts';

/** Where a country's name stands on the map, chosen by eye for type of 17 view units. */
export type PlacedLabel = {
  /** The country's id on the base map. */
  readonly id: string;
  /** The name as set, one string per line. */
  readonly lines: readonly string[];
  /** The first line's baseline, at the end that `anchor` names (as SVG's `text-anchor`). */
  readonly at: ViewPoint;
  readonly anchor: 'start' | 'middle' | 'end';
  /** 1: shown at every size, the countries of the story. 2: allies and neighbours. 3: only where there is room. */
  readonly rank: 1 | 2 | 3;
};

function label(
  rank: PlacedLabel['rank'],
  id: string,
  text: string,
  at: ViewPoint,
  anchor: PlacedLabel['anchor'] = 'middle',
): PlacedLabel {
  return { id, lines: text.split('\n'), at, anchor, rank };
}

/**
 * Names set by hand, clear of the sites, of each other and of the frame. Other countries have no name on our map; maps of other stories use
 * the default label (mapModel.ts).
 */
export const placedLabels: readonly PlacedLabel[] = [
  label(1, 'turkey', 'Turkey', [556, 604]),
  label(1, 'greece', 'Greece', [393, 575], 'end'),
  label(1, 'russia', 'Russia', [670, 200]),
  label(1, 'iran', 'Iran', [826, 596]),
  label(2, 'italy', 'Italy', [302, 437]),
  label(2, 'spain', 'Spain', [136, 467]),
  label(2, 'portugal', 'Portugal', [94, 458], 'end'),
  label(2, 'france', 'France', [214, 408]),
  label(2, 'germany', 'Germany', [315, 332]),
  label(2, 'united-kingdom', 'United\nKingdom', [225, 278]),
  label(2, 'norway', 'Norway', [332, 192]),
  label(2, 'ukraine', 'Ukraine', [522, 386]),
  label(2, 'romania', 'Romania', [456, 443]),
  label(2, 'bulgaria', 'Bulgaria', [458, 489]),
  label(2, 'iceland', 'Iceland', [203, 66]),
  label(3, 'sweden', 'Sweden', [400, 168]),
  label(3, 'finland', 'Finland', [468, 186]),
  label(3, 'belarus', 'Belarus', [490, 326]),
  label(3, 'georgia', 'Georgia', [661, 474]),
  label(3, 'syria', 'Syria', [622, 597]),
  label(3, 'iraq', 'Iraq', [690, 612]),
  label(3, 'kazakhstan', 'Kazakhstan', [872, 284]),
  label(3, 'saudi-arabia', 'Saudi Arabia', [700, 712]),
  label(3, 'egypt', 'Egypt', [494, 706]),
  label(3, 'libya', 'Libya', [302, 706]),
  label(3, 'algeria', 'Algeria', [164, 640]),
];
