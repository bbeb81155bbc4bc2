/** The chapter's own sentences in one place, to be read in one go. Those made of numbers stand in `src/model/engagement/words.ts`. */
export const whyWords = {
  notFlying:
    'In 2007 no Iranian missile flew as far as the one on this map: nine years later the longest in Iran’s hands still reached 2,000 km at most. The model fires one that did not exist.',
  notFlyingSources: ['phys-42'],
  window:
    'A window is the time in which an interceptor could reach the missile above a minimum height, with a radar seeing it.',
  method:
    'None of this is in the article. It is our teaching model: each missile follows the path that needs least energy, over an Earth that turns; interceptors leave at a given speed; radars see down to a given angle. The numbers are published ones where we found any, and our choices where we did not. You can change every one.',
  mapTitle: 'Where an interceptor could meet the missile',
  mapName: 'Map of who could be defended, as computed; the tables below say the same in numbers',
  key: {
    none: 'No window: no interceptor could reach it in time and in the radar’s sight',
    short: (seconds: number) => `Short window, under ${seconds} s (a threshold we chose)`,
    window: (seconds: number) => `A window of ${seconds} s or more`,
    out: 'Beyond the missile’s range, or outside the model',
    others: 'Non-members are shown in paler shades.',
  },
  tapMap: 'Tap the map to choose a target.',
  placeLabel: 'Try a city',
  placeHint: 'Choose a city, type coordinates, or tap the map.',
  placeUnknown: 'That is neither a city on the list nor a latitude and longitude such as 37.98, 23.73.',
  launchHint: 'Type coordinates, press the arrow keys, or drag the mark on the map.',
  choices: 'Defences and missile',
  defences: 'Which defences',
  secondRadar: 'A second radar, nearer Iran',
  nearerSite: 'More interceptors, nearer Iran',
  speed: 'How fast the interceptor flies',
  named: 'Or choose a plan by name',
  missile: 'Which missile',
  firedFrom: 'Fired from',
  worst: 'Whichever of the three is worst for the defence',
  own: 'A point of your own',
  reset: 'Reset all assumptions',
  copy: 'Copy this view',
  notWorst: '“Whichever is worst” is not the worst case. Whoever fires may also choose how high the missile flies.',
  lofts: 'Flat and high shots',
  statements: 'Who was said to be covered, and what the model finds',
  fitted:
    'We set the limit of a short window so that the model agrees with the Czech ambassador’s list. Agreement with that column is therefore a fit, not a confirmation.',
  ourSummary: 'In short (our summary)',
  left: 'What the model leaves out',
  leftOut:
    'The Earth’s flattening, drag, the curve of the climb and staging; decoys, and telling them from warheads; how much a radar can track at once, where it cannot look, and its power, on which its range depends together with the size of the target; delays in fire control; how far a kill vehicle (the part that hits) can steer, and for how long; closing speed; salvoes; communications; debris. A window is what geometry and time allow, not what a system would do.',
} as const;

/** A window in seconds as a cell of a table; one that is null or missing belongs to a place out of reach. */
export const formatCell = (windowS: number | null | undefined): string => {
  if (windowS == null) return 'beyond range';
  return windowS === 0 ? 'none' : `${windowS} s`;
};
