import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import satori, { type Font } from 'satori';
import type { NamedQuote, PageData } from '../../page/pageData.ts';
import { CardMap } from './CardMap.tsx';
import { loadCardFonts } from './cardFonts.ts';
import { cardPath, cardSize, describeVoice, printQuote } from './cardText.ts';

type Style = Readonly<Record<string, string | number>>;

const sides = {
  nato: '#1d5c9e',
  us: '#0f6b5c',
  russia: '#a8322a',
  press: '#6b5786',
  other: '#5b6470',
} as const;
const muted = '#5b6470';
const map = { x: 792, y: 128, width: 352 } as const;

const box = (style: Style, ...children: readonly ReactNode[]): ReactNode =>
  ({ type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } }) as ReactNode;

/** Long quotes are set smaller and never cut. */
const sizeOf = (words: string): number => {
  const steps = [
    [60, 60],
    [100, 50],
    [140, 42],
    [180, 37],
  ] as const;
  return steps.find(([most]) => words.length <= most)?.[1] ?? 32;
};

const layOut = (page: PageData, quote: NamedQuote | null): ReactNode => {
  const { outlet, day, headline } = page.archive;
  const speaker = page.speakers.find(({ id }) => id === quote?.speakerId);
  const number = page.blocks.find(({ id }) => id === quote?.blockId)?.number;
  const words = quote ? printQuote(quote) : headline;
  const who = speaker ? speaker.name : outlet;
  return box(
    {
      flexDirection: 'column',
      // The padding comes on top of these.
      width: cardSize.width - 2 * 56,
      height: cardSize.height - 2 * 48,
      padding: '48px 56px',
      background: '#faf8f3',
      color: '#1c2127',
      fontFamily: 'sans, sans more',
      fontSize: 25,
    },
    box(
      { justifyContent: 'space-between', borderBottom: '2px solid #1c2127', paddingBottom: 14 },
      box({ fontWeight: 600 }, page.story.name),
      box({ color: muted }, [outlet, day].filter(Boolean).join(', ')),
    ),
    box(
      { flexGrow: 1, width: 690, alignItems: 'center' },
      box({ fontFamily: 'serif, serif more', fontSize: sizeOf(words), lineHeight: 1.22 }, words),
    ),
    box(
      { flexDirection: 'column', width: 690, borderTop: '1px solid #d8d3c7', paddingTop: 14 },
      box({ fontWeight: 600, fontSize: 30, color: sides[speaker?.side ?? 'press'] }, quote ? who : page.story.what),
      box({ color: '#1c2127' }, quote ? (speaker?.role ?? '') : ''),
      box(
        { color: muted, marginTop: 4 },
        quote ? `${describeVoice(quote)} · in the article${number ? `, paragraph ${number}` : ''}` : '',
      ),
    ),
  );
};

const key = (page: PageData): string =>
  page.baseMap.countries.length === 0
    ? ''
    : page.hasRecord
      ? 'Hatched: not covered, or in parts, as the article says'
      : page.story.mapTitle;

const draw = async (page: PageData, quote: NamedQuote | null, fonts: Font[]): Promise<string> => {
  const text = await satori(layOut(page, quote), { ...cardSize, fonts });
  if (key(page) === '') return text;
  const note = await satori(
    box({ width: map.width, color: muted, fontFamily: 'sans, sans more', fontSize: 20, lineHeight: 1.3 }, key(page)),
    { width: map.width, height: 60, fonts },
  );
  const placed = note.replace('<svg ', () => `<svg x="${map.x}" y="${map.y + 270}" `);
  const drawn = renderToStaticMarkup(createElement(CardMap, { page, quote, ...map }));
  return text.replace(/<\/svg>$/, () => `${drawn}${placed}</svg>`);
};

/** Draws a card, or takes it from the last build when nothing in it has changed. */
const renderPng = async (svg: string, folder: string): Promise<Buffer> => {
  const file = join(folder, `${createHash('sha256').update(svg).digest('hex')}.png`);
  if (existsSync(file)) return readFile(file);
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  await mkdir(folder, { recursive: true });
  await writeFile(file, png);
  return png;
};

/** The pictures that stand beside a shared link: one for each named quote, and one for the page. */
export async function* createCards(page: PageData, root: string) {
  const fonts = await loadCardFonts(root);
  const folder = join(root, 'node_modules/.cache/cards');
  for (const quote of [null, ...page.quotes]) {
    yield { path: cardPath(quote), png: await renderPng(await draw(page, quote, fonts), folder) };
  }
}
