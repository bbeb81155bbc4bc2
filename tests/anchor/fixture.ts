import findApproximate from 'approx-string-match';
import fc from 'fast-check';
import type { Anchor, AnchorBlock, Passage } from '../../src/anchor/anchor.ts';
import { formatPassageLink } from '../../src/anchor/create.ts';
import { parseAnchor } from '../../src/anchor/format.ts';
import type { Resolution } from '../../src/anchor/resolution.ts';
import { resolveAnchor } from '../../src/anchor/resolve.ts';

/** A few blocks of the article, enough to edit. */
export const BLOCKS: readonly AnchorBlock[] = [
  { id: 'headline', text: 'Nato chief dismisses Russia fears' },
  { id: 'p1', text: 'The US wants parts of the shield to be sited in the Czech Republic and Poland.' },
  {
    id: 'p2',
    text: 'The plan is to base 10 interceptor missiles in Poland with an associated radar in the Czech Republic.',
  },
  {
    id: 'p3',
    text: '"Ten interceptors will not, cannot and will not affect the strategic balance and 10 interceptors can also not pose a threat to Russia," Mr de Hoop Scheffer said after talks at Nato headquarters in Brussels.',
  },
  { id: 'crosshead-1', text: "'That extra mile'" },
  {
    id: 'p4',
    text: 'Due to its location, the proposed US missile defence system will not protect all Nato member states. Turkey and parts of Greece will not be covered.',
  },
  {
    id: 'p5',
    text: 'The secretary general said there was a desire among the 26-nation alliance that any US system should be able to work alongside any additional Nato defensive system to extend coverage to these two member states.',
  },
];

/** Any UTF-16 units at all, lone surrogates among them. */
export const ANY_TEXT = fc
  .array(fc.oneof(fc.nat({ max: 0xff }), fc.nat({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), {
    maxLength: 40,
  })
  .map((codes) => String.fromCharCode(...codes));

/** The passage from the first place of `from` to the end of the first place of `to` behind it. Throws when not found. */
export function passageOf(blocks: readonly AnchorBlock[], from: string, to: string = from): Passage {
  const first = blocks.findIndex(({ text }) => text.includes(from));
  const start = blocks[first]?.text.indexOf(from) ?? -1;
  for (const { id, text } of blocks.slice(first)) {
    const at = text.indexOf(to, id === blocks[first]?.id ? start : 0);
    if (start >= 0 && at >= 0) {
      return {
        start: { blockId: blocks[first]?.id ?? '', offset: start },
        end: { blockId: id, offset: at + to.length },
      };
    }
  }
  throw new Error(`no passage from "${from}" to "${to}"`);
}

export function fragmentOf(blocks: readonly AnchorBlock[], from: string, to: string = from): string {
  const link = formatPassageLink(blocks, passageOf(blocks, from, to));
  if (link.kind === 'refused') throw new Error(link.reason);
  return link.fragment;
}

export function anchorOf(blocks: readonly AnchorBlock[], from: string, to: string = from): Anchor {
  const anchor = parseAnchor(fragmentOf(blocks, from, to));
  if (anchor === null) throw new Error('the link does not read back');
  return anchor;
}

export function resolve(blocks: readonly AnchorBlock[], anchor: Anchor): Resolution {
  return resolveAnchor(blocks, anchor, findApproximate);
}

/** The words that a resolution marks, or null when it marks none. */
export function markedWords(blocks: readonly AnchorBlock[], resolution: Resolution): string | null {
  if (!('passage' in resolution)) return null;
  const { start, end } = resolution.passage;
  const text = blocks.find(({ id }) => id === start.blockId)?.text ?? '';
  if (start.blockId === end.blockId) return text.slice(start.offset, end.offset);
  const first = blocks.findIndex(({ id }) => id === start.blockId);
  const last = blocks.findIndex(({ id }) => id === end.blockId);
  const between = blocks.slice(first + 1, last).map((block) => block.text);
  return [text.slice(start.offset), ...between, blocks[last]?.text.slice(0, end.offset) ?? ''].join('\n');
}

export function replaceText(blocks: readonly AnchorBlock[], from: string, to: string): readonly AnchorBlock[] {
  if (!blocks.some(({ text }) => text.includes(from))) throw new Error(`nothing to replace: "${from}"`);
  return blocks.map(({ id, text }) => ({ id, text: text.replace(from, to) }));
}
