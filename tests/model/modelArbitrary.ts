import fc from 'fast-check';
import { type ClaimsView, formatClaims } from '../../src/claims/claimsView.ts';
import { formatModel, type ModelView, type PlaceRef } from '../../src/model/modelView.ts';
import type { ModelQuery } from '../../src/page/address/modelQuery.ts';

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
  timeS: fc.option(fc.nat(99_999)),
});

/** How the arithmetic of ten may be set. */
export const claimsViews: fc.Arbitrary<ClaimsView> = fc.record({
  perShot: fc.option(fc.nat(100).map((hundredths) => hundredths / 100)),
  shots: fc.option(fc.integer({ min: 1, max: 99 })),
});

/** What the chapters keep in the address: as they write it, or whatever somebody typed. */
export const modelQueries: fc.Arbitrary<ModelQuery> = fc.oneof(
  fc.tuple(modelViews, claimsViews).map(([model, claims]) => ({ ...formatModel(model), ...formatClaims(claims) })),
  fc.record(
    { set: fc.string({ unit: 'grapheme', minLength: 1 }), chance: fc.string({ unit: 'grapheme', minLength: 1 }) },
    { requiredKeys: [] },
  ),
);
