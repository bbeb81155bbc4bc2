import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { NamedQuote, PageData } from '../../../page/pageData.ts';
import { findSpeaker, hasMap } from '../../../page/selection.ts';
import { CardMap } from './CardMap.tsx';
import { cardPath, cardSize, describeVoice, printQuote } from './cardText.ts';
import { light } from './colours.ts';
import type { Card } from './drawCard.ts';

type Style = Readonly<Record<string, string | number>>;

const { paper, ink, muted, rule } = light;
const sides = { ...light, other: muted } as const;
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
  const speaker = findSpeaker(page, quote?.speakerId);
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
      background: paper,
      color: ink,
      fontFamily: 'sans, sans more',
      fontSize: 25,
    },
    box(
      { justifyContent: 'space-between', borderBottom: `2px solid ${ink}`, paddingBottom: 14 },
      box({ fontWeight: 600 }, page.story.name),
      box({ color: muted }, [outlet, day].filter(Boolean).join(', ')),
    ),
    box(
      { flexGrow: 1, width: 690, alignItems: 'center' },
      box({ fontFamily: 'serif, serif more', fontSize: sizeOf(words), lineHeight: 1.22 }, words),
    ),
    box(
      { flexDirection: 'column', width: 690, borderTop: `1px solid ${rule}`, paddingTop: 14 },
      box({ fontWeight: 600, fontSize: 30, color: sides[speaker?.side ?? 'press'] }, quote ? who : page.story.what),
      box({ color: ink }, quote ? (speaker?.role ?? '') : ''),
      box(
        { color: muted, marginTop: 4 },
        quote ? `${describeVoice(quote)} · in the article${number ? `, paragraph ${number}` : ''}` : '',
      ),
    ),
  );
};

/** The note over the map; empty where there is none. */
const noteOf = (page: PageData): string => {
  if (!hasMap(page)) return '';
  return page.hasRecord ? 'Hatched: not covered, wholly or in part, as the article says' : page.story.mapTitle;
};

/** All that a card shows: its text, and for a story with a map the note over the map and the map itself. */
const createCard = (page: PageData, quote: NamedQuote | null): Card => {
  const note = noteOf(page);
  return {
    text: layOut(page, quote),
    size: cardSize,
    note:
      note === ''
        ? null
        : {
            tree: box(
              { width: map.width, color: muted, fontFamily: 'sans, sans more', fontSize: 20, lineHeight: 1.3 },
              note,
            ),
            x: map.x,
            y: map.y + 270,
            width: map.width,
          },
    map: note === '' ? '' : renderToStaticMarkup(createElement(CardMap, { page, quote, ...map })),
  };
};

/**
 * The pictures that stand beside a shared link: one for each named quote, and one for the page. A card that shows what it
 * showed in the last build is taken from there; what draws them, and the fonts, are loaded only for a new one.
 */
export async function* createCards(page: PageData, root: string) {
  const folder = join(root, 'node_modules/.cache/cards');
  const tools = createHash('sha256');
  for (const file of ['package-lock.json', 'src/build/site/cards/drawCard.ts', 'src/build/site/cards/cardFonts.ts'])
    tools.update(await readFile(join(root, file)));
  const drawnBy = tools.digest('hex');
  await mkdir(folder, { recursive: true });
  let drawCard: ((card: Card) => Promise<Buffer>) | null = null;
  for (const quote of [null, ...page.quotes]) {
    const card = createCard(page, quote);
    const name = createHash('sha256').update(drawnBy).update(JSON.stringify(card)).digest('hex');
    const file = join(folder, `${name}.png`);
    if (!existsSync(file)) {
      drawCard ??= await (await import('./drawCard.ts')).createDrawing(root);
      await writeFile(file, await drawCard(card));
    }
    yield { path: cardPath(quote), png: await readFile(file) };
  }
}
