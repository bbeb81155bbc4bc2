import { Resvg } from '@resvg/resvg-js';
import type { ReactNode } from 'react';
import satori from 'satori';
import { loadCardFonts } from './cardFonts.ts';

/** What a card shows; `map` is the inside of an SVG, in units of the card, and empty where there is none. */
export type Card = {
  readonly text: ReactNode;
  readonly size: { readonly width: number; readonly height: number };
  readonly note: { readonly tree: ReactNode; readonly x: number; readonly y: number; readonly width: number } | null;
  readonly map: string;
};

/** Loads the fonts, and returns what turns a card into a PNG file. */
export const createDrawing = async (root: string): Promise<(card: Card) => Promise<Buffer>> => {
  const fonts = await loadCardFonts(root);
  return async ({ text, size, note, map }) => {
    const drawn = await satori(text, { ...size, fonts });
    const noted = note === null ? '' : await satori(note.tree, { width: note.width, height: 60, fonts });
    const placed = note === null ? '' : noted.replace('<svg ', () => `<svg x="${note.x}" y="${note.y}" `);
    const svg = drawn.replace(/<\/svg>$/, () => `${map}${placed}</svg>`);
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
};
