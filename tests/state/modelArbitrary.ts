import fc from 'fast-check';
import type { ModelView, PlaceRef } from '../../src/state/modelView.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const degrees = (limit: number) =>
  fc.integer({ min: -100 * limit, max: 100 * limit }).map((hundredths) => hundredths / 100 + 0);
const place: fc.Arbitrary<PlaceRef> = fc.oneof(id, fc.tuple(degrees(180), degrees(90)));
const path = fc.stringMatching(/^[a-zA-Z]{1,8}(\.[a-zA-Z0-9]{1,8}){0,2}$/);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

/** How the model may be set, sensible or not. */
export const modelViews: fc.Arbitrary<ModelView> = fc.record({
  scenario: id,
  threat: fc.option(id),
  launch: fc.option(place),
  set: fc
    .uniqueArray(fc.tuple(path, fc.oneof(number, fc.boolean())), { selector: ([name]) => name, maxLength: 4 })
    .map((pairs) => Object.fromEntries(pairs)),
  place: fc.option(place),
});
