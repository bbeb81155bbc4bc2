import type { DayPart, Side } from '../page/record.ts';
import type { RecordEntry } from '../page/recordChapter.ts';

/** Lanes of the drawn axis, from left to right. */
export const lanes: readonly Side[] = ['nato', 'us', 'russia', 'host', 'other', 'press'];

/** A stretch of time drawn to one scale, in years; the next one may have another. */
export type Stretch = { readonly from: number; readonly to: number; readonly top: number; readonly height: number };

export type AxisMark = { readonly entry: RecordEntry; readonly x: number; readonly y: number };

export type Axis = {
  readonly width: number;
  readonly height: number;
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly { readonly y: number; readonly label: string; readonly major: boolean }[];
  /** Where the scale changes, in words. */
  readonly breaks: readonly { readonly y: number; readonly words: string }[];
  readonly marks: readonly AxisMark[];
};

const axisWidth = 336;
const left = 64;
const laneWidth = (axisWidth - left) / lanes.length;
const gap = 26;
const markSize = 12;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as a year with its fraction; a month or a year stands for its middle. Months count alike: it is a drawing. */
export const toYear = (date: string): number => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
};

/** The middle of the lane of a side. */
export const laneX = (side: Side): number => left + (lanes.indexOf(side) + 0.5) * laneWidth;

/** Moves marks that would cover each other a little to the side, and those of a crowded lane down in turn. */
const spread = (marks: readonly AxisMark[]): readonly AxisMark[] => {
  const placed: AxisMark[] = [];
  const shifts = [0, -markSize, markSize, -2 * markSize, 2 * markSize].filter((dx) => Math.abs(dx) <= laneWidth / 2);
  for (const mark of marks) {
    const free = (x: number, y: number) =>
      placed.every((other) => Math.abs(other.x - x) >= markSize || Math.abs(other.y - y) >= markSize);
    let { x, y } = mark;
    for (let tries = 0; tries < 40; tries++) {
      const dx = shifts.find((shift) => free(mark.x + shift, y));
      if (dx !== undefined) {
        x = mark.x + dx;
        break;
      }
      y += 2;
    }
    placed.push({ ...mark, x, y });
  }
  return placed;
};

type Plan = { readonly from: number; readonly to: number; readonly height: number };

const perYear = ({ from, to, height }: Plan): number => height / (to - from);

/** How the scale of a stretch differs from that of the one above. */
const scaleWords = (plan: Plan, above: Plan): string => {
  const ratio = perYear(plan) / perYear(above);
  return ratio > 1
    ? `new scale: a year is ${Math.round(ratio)} times as long`
    : `new scale: a year is ${Math.round(1 / ratio)} times shorter`;
};

/** Labels need a line each: months where there is room for them, else every third or none; years likewise. */
const monthStep = (scale: number): number => {
  const needed = 13 / (scale / 12);
  return [1, 3, 6, 12, 24, 60].find((step) => step >= needed) ?? 120;
};

const ticksOf = ({ from, to, top, height }: Stretch) => {
  const step = monthStep(height / (to - from));
  const at = (year: number) => top + ((year - from) / (to - from)) * height;
  const ticks: { y: number; label: string; major: boolean }[] = [];
  for (let month = Math.ceil(from * 12 - 0.001); month <= to * 12 + 0.001; month++) {
    const isYear = month % 12 === 0;
    if (month % step !== 0) continue;
    const label = isYear ? String(month / 12) : (monthNames[month % 12] ?? '');
    ticks.push({ y: Math.round(at(month / 12)), label, major: isYear });
  }
  return ticks;
};

/** An axis broken into stretches, each to its own scale, from top to bottom. */
export const createAxis = (entries: readonly RecordEntry[], plans: readonly Plan[]): Axis => {
  let top = 34;
  const stretches = plans.map(({ from, to, height }): Stretch => {
    const stretch = { from, to, top, height };
    top += height + gap;
    return stretch;
  });
  const marks = entries.flatMap((entry): readonly AxisMark[] => {
    const year = toYear(entry.date);
    const stretch = stretches.find(({ from, to }) => year >= from && year <= to);
    if (!stretch) return [];
    const y = stretch.top + ((year - stretch.from) / (stretch.to - stretch.from)) * stretch.height;
    return [{ entry, x: laneX(entry.side), y: Math.round(y) }];
  });
  return {
    width: axisWidth,
    height: top,
    stretches,
    ticks: stretches.flatMap(ticksOf),
    breaks: plans.slice(1).map((plan, index) => ({
      y: (stretches[index + 1]?.top ?? 0) - gap / 2,
      words: scaleWords(plan, plans[index] ?? plan),
    })),
    marks: spread(marks),
  };
};

export const plansBefore: readonly Plan[] = [
  { from: 2001, to: 2006, height: 90 },
  { from: 2006, to: 2007, height: 120 },
  { from: 2007, to: 2007 + 3.6 / 12, height: 250 },
];

export const plansLater: readonly Plan[] = [
  { from: 2007 + 3.6 / 12, to: 2008, height: 280 },
  { from: 2008, to: 2010, height: 200 },
  { from: 2010, to: 2025, height: 180 },
];

/** The parts of the day in the order in which the sources tell it; the last two have no place in that order. */
export const dayParts: readonly { readonly part: DayPart; readonly words: string }[] = [
  { part: 'morning-council', words: 'Morning council' },
  { part: 'briefing', words: 'Briefing' },
  { part: 'afternoon-council', words: 'Afternoon council' },
  { part: 'after-talks', words: 'After the talks' },
  { part: 'not-given', words: 'Hour not given' },
  { part: 'publication', words: 'Published that day' },
];

/** The day drawn as an order: a row for each part, no scale at all. */
export const createDayAxis = (entries: readonly RecordEntry[]) => {
  const rowHeight = 46;
  const marks = dayParts.flatMap(({ part }, row) =>
    entries
      .filter(({ dayPart }) => dayPart === part)
      .map((entry): AxisMark => ({ entry, x: laneX(entry.side), y: 34 + row * rowHeight + 14 })),
  );
  return { width: axisWidth, height: 34 + dayParts.length * rowHeight, rowHeight, marks: spread(marks) };
};
