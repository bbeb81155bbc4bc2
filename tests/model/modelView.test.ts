import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimsData } from '../../src/claims/claimsData.ts';
import { formatClaims, parseClaims, resolveClaims } from '../../src/claims/claimsView.ts';
import { createModelLinks } from '../../src/model/links.ts';
import { defaultModel, formatModel, parseModel } from '../../src/model/modelView.ts';
import { chapterOfModel } from '../../src/page/address/modelQuery.ts';
import { parseView } from '../../src/page/address/viewState.ts';
import { claimsViews, modelQueries, modelViews } from './modelArbitrary.ts';

const readModel = (href: string) => parseView(new URL(href, 'https://example.org')).model;

describe('how the model is set', () => {
  it('reads back as it was written, and its defaults are left out', () => {
    fc.assert(
      fc.property(modelViews, (model) => {
        expect(parseModel(formatModel(model))).toEqual(model);
      }),
    );
    expect(formatModel(defaultModel)).toEqual({});
  });

  it('is read from anything', () => {
    fc.assert(
      fc.property(modelQueries, (query) => {
        const model = parseModel(query);
        expect(parseModel(formatModel(model))).toEqual(model);
      }),
    );
  });

  it('changes in what is named alone, and leaves the other chapter’s settings as they are', () => {
    fc.assert(
      fc.property(modelViews, claimsViews, (model, claims) => {
        const query = { ...formatModel(model), ...formatClaims(claims) };
        const link = createModelLinks(query);
        const changed = readModel(link({ launch: 'tabriz' }));
        expect(parseModel(changed)).toEqual({ ...model, launch: 'tabriz' });
        expect(parseClaims(changed)).toEqual(claims);
      }),
    );
  });

  it('looks at another place from its own moment on', () => {
    const query = { place: 'athens', time: '640' };
    const link = createModelLinks(query);
    expect(readModel(link({ place: 'rome' }))).toEqual({ place: 'rome' });
    expect(readModel(link({ threat: 'medium' }))).toEqual({ place: 'athens', time: '640', threat: 'medium' });
  });

  it('is read from every “set” of an address, the last word on an assumption counting', () => {
    const { set } = parseModel(readModel('/why/?set=trackS:5,floorKm:100&place=rome&set=trackS:10,decisionS:0'));
    expect(set).toEqual({ trackS: 10, floorKm: 100, decisionS: 0 });
  });

  it('is of the chapter that can read it', () => {
    expect([{}, { time: '5' }, { chance: '0.7' }, { shots: '2', set: 'trackS:5' }].map(chapterOfModel)).toEqual([
      null,
      'why',
      'claims',
      'why',
    ]);
  });
});

describe('how the arithmetic of ten is set', () => {
  const data = {
    ten: {
      killProbability: { low: 0.3, nominal: 0.5, high: 0.9 },
      shotsPerTarget: { low: 1, nominal: 1, high: 4 },
    },
  } as ClaimsData;

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(claimsViews, (claims) => {
        expect(parseClaims(formatClaims(claims))).toEqual(claims);
      }),
    );
  });

  it('is the record’s own where nothing is asked for', () => {
    expect(resolveClaims(data, {})).toEqual({ perShot: 0.5, shots: 1, problems: [] });
    expect(resolveClaims(data, { chance: '0.7', shots: '3' })).toEqual({ perShot: 0.7, shots: 3, problems: [] });
  });

  it('says what an address asks for and cannot be', () => {
    expect(resolveClaims(data, { chance: '0.95', shots: 'many' })).toEqual({
      perShot: 0.5,
      shots: 1,
      problems: [
        'The chance that a shot hits must be from 0.3 to 0.9, but it is “0.95”.',
        'The shots at each target must be from 1 to 4, but they are “many”.',
      ],
    });
  });
});
