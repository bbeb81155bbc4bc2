import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createEngagementView } from '../../src/model/engagement/view.ts';
import type { LonLat } from '../../src/page/pageData.ts';
import { EngagementView } from '../../src/why/engagement/EngagementView.tsx';
import { CITIES, PLAN } from '../coverage/fixtures.ts';
import { attribute, findAll, findOne, hasClass, hasId, parseHtml, textOf } from '../html.ts';

const print = (name: string, at: LonLat, timeS: number | null = null) =>
  parseHtml(
    renderToStaticMarkup(
      <EngagementView
        timeS={timeS}
        showTime={() => {}}
        engagement={createEngagementView({
          scenario: PLAN,
          scenarioName: 'the plan of 2007',
          shortWindowS: 90,
          target: { name, at },
          names: { launches: ['Tabriz', 'Khorramabad', 'Semnan'], sites: ['Redzikowo'], radars: ['Brdy'] },
          launch: null,
        })}
      />,
    ),
  );

describe('the moment that is shown', () => {
  const valueAt = (timeS: number | null) =>
    Number(
      attribute(
        findOne(print('Athens', CITIES.Athens, timeS), ({ tag }) => tag === 'input'),
        'value',
      ),
    );

  it('is the one that is asked for, held inside the flight', () => {
    expect(valueAt(300)).toBe(300);
    expect(valueAt(99_999)).toBeLessThan(1000);
    expect(valueAt(null)).toBeGreaterThan(300);
  });
});

describe('the engagement of Athens as printed', () => {
  const root = print('Athens', CITIES.Athens);
  const everything = findAll(root, () => true);

  it('is headed by where the missile flies and what comes of it', () => {
    expect(textOf(findOne(root, ({ tag }) => tag === 'h3'))).toBe('Tabriz to Athens: no window');
  });

  it('says that all of it is computed, and under which assumptions', () => {
    expect(textOf(findOne(root, hasClass('origin-computed')))).toBe('computed, the plan of 2007');
  });

  it('carries no style attribute, which the page’s security policy would refuse', () => {
    expect(everything.filter((element) => attribute(element, 'style') !== null)).toEqual([]);
  });

  it('names each drawing, and the first is described by the sentence', () => {
    const drawings = findAll(root, (element) => attribute(element, 'role') === 'img');
    expect(drawings.map((drawing) => attribute(drawing, 'aria-label'))).toEqual([
      'Tabriz to Athens from the side: height over distance along the ground',
      'What happens when, Tabriz to Athens',
    ]);
    const described = attribute(drawings[0] ?? root, 'aria-describedby') ?? '';
    expect(textOf(findOne(root, hasId(described)))).toContain('12\u00a0min 1\u00a0s');
  });

  it('has one slider with a label, whose value is spoken as a sentence', () => {
    const slider = findOne(root, (element) => attribute(element, 'type') === 'range');
    const label = findOne(root, ({ tag }) => tag === 'label');
    expect(attribute(label, 'for')).toBe(attribute(slider, 'id'));
    expect(attribute(slider, 'max')).toBe('722');
    expect(attribute(slider, 'aria-valuetext')).toBe(textOf(findOne(root, hasClass('moment'))));
  });

  it('lists every step in a table, and every launch point in another', () => {
    const [steps, launches] = findAll(root, ({ tag }) => tag === 'table');
    expect(steps && textOf(steps)).toContain('Earliest launch of an interceptor4:30');
    expect(launches && textOf(launches)).toContain('Semnan2,700 km14\u00a0min 19\u00a0sShort window of 14\u00a0s');
  });
});

describe('the engagement of a place out of reach', () => {
  const root = print('Washington', [-77.04, 38.9]);

  it('says so, draws how far short the missile falls, and has no slider', () => {
    expect(textOf(findOne(root, ({ tag }) => tag === 'h3'))).toBe('Tabriz to Washington: beyond this missile’s range');
    const drawing = findOne(root, ({ tag, attributes }) => tag === 'svg' && attributes.get('role') === 'img');
    expect(textOf(drawing)).toContain('4,184 km short');
    expect(findAll(root, ({ tag }) => tag === 'input')).toEqual([]);
  });
});
