import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { readStory } from '../../src/build/article/story.ts';
import { createReviewData } from '../../src/build/review/reviewData.ts';
import { LineForm } from '../../src/review/LineForm.tsx';
import { listChoices } from '../../src/review/lineTypes.ts';
import { ReviewPanel } from '../../src/review/ReviewPanel.tsx';

const story = await readStory({ page: 'e2e/pages/cup-final.html', folder: null, overrides: null });
const data = createReviewData(story, 'overrides.json', 2);

it('the panel lists the lines in doubt, the most doubtful first, then all the others, and says where corrections go', () => {
  const html = renderToStaticMarkup(<ReviewPanel data={data} said={null} reload={() => undefined} />);
  const numbers = [...html.matchAll(/Line (\d+): /g)].map(([, n]) => Number(n));
  const printed = data.lines.map(({ line }) => line);
  expect(numbers.slice(0, 4)).toEqual([26, 14, 18, 22]);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(printed.toSorted((a, b) => a - b));
  expect(html).toContain('<code>overrides.json</code>, which has 2.');
});

it('each field of the form of a line has a label of its own', () => {
  const line = data.lines.find(({ statements }) => statements.length > 1);
  if (!line) throw new Error('no line of the story has two statements');
  const html = renderToStaticMarkup(<LineForm line={line} save={async () => null} />);
  const fields = [...html.matchAll(/<(?:input|select) id="([^"]+)"/g)].map(([, id]) => id);
  const labels = [...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
  expect(fields).toHaveLength(line.statements.length + 1);
  expect(labels).toEqual(fields);
});

it('a line is never changed by opening its form: its own type is always among the choices, once', () => {
  for (const type of ['promo', 'chrome', 'headline', 'ssiError'] as const) {
    const values = listChoices(type).flatMap(({ choices }) => choices.map(({ value }) => value));
    expect(values.filter((value) => value === type)).toHaveLength(1);
  }
});
