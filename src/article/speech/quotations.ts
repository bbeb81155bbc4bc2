import type { Block, Diagnostic, Span } from '../article.ts';
import { sliceSpan } from '../article.ts';
import type { Marked } from '../language/tokens.ts';
import { scanMarks } from './marks.ts';

/** One span in quotation marks: the block (an index into the blocks that were read), its rank there, and the words. */
export type Segment = { readonly block: number; readonly rank: number; readonly inner: Span };

/** A quotation; more than one segment when it runs on over paragraphs. */
export type Quotation = {
  readonly kind: 'direct' | 'partial';
  readonly segments: readonly Segment[];
  readonly broken: boolean;
};

export type Quotations = {
  readonly quotations: readonly Quotation[];
  /** The spans of each block that was read. */
  readonly marked: readonly (readonly Marked[])[];
  readonly diagnostics: readonly Diagnostic[];
};

const LEADS =
  /(?:\b(?:said|says|say|saying|added|adds|adding|told \S+(?: \S+){0,4}|replied|asked|wrote|read|reads|explained|continued|insisted|declared)|["”]|(?:''|’’)|\b(?:he|she|they|I)\s+\w+ed),\s*$/;

/** An upper bound for garbage input: nobody is quoted over more paragraphs. */
const LONGEST_CHAIN = 50;

/** A quotation broken off for its attribution: `"It smells," he recalls, "and it stays."` */
const INTERRUPTED = /(?:["”]|''|’’)[^"“”.:]{2,90},\s*$/;

/** Whether words in marks are a whole utterance rather than a phrase worked into the reporter's sentence. */
function isUtterance(words: string, before: string, after: string): boolean {
  const inner = words.trim();
  const length = inner.split(/\s+/).length;
  const closed = /[.,!?…]["'”’]*$|[-–—]$/.test(inner);
  const lead = before.trimEnd();
  if (/[:]$/.test(lead)) return length > 1 || closed;
  const begins = lead === '' || /[.!?…]["'”’)]*$/.test(lead);
  if (begins) return closed || (length >= 4 && /^[\s]*$/.test(after)) || (length >= 6 && /^\s*(,|[-–—])/.test(after));
  if (LEADS.test(before) || INTERRUPTED.test(before)) return length >= 2;
  if (/[-–—]$/.test(lead)) return closed && length >= 4 && /^[A-Z\u00c0-\u00de]/.test(inner);
  return /^[A-Z\u00c0-\u00de]/.test(inner) && closed && length >= 4;
}

/** The quotations of a run of blocks, in reading order; marks that do not pair are told and never thrown on. */
export function parseQuotations(source: string, blocks: readonly Block[]): Quotations {
  const quotations: Quotation[] = [];
  const marked: Marked[][] = [];
  const diagnostics: Diagnostic[] = [];
  let running: readonly Segment[] = [];
  const giveUp = () => {
    const last = running.at(-1);
    if (last === undefined) return;
    quotations.push({ kind: 'direct', segments: running, broken: true });
    diagnostics.push({
      code: 'quote-not-closed',
      span: last.inner,
      say: 'No mark closes this quotation; it is read to the end of its paragraph.',
    });
    running = [];
  };
  for (const [index, block] of blocks.entries()) {
    const aside = block.type !== 'paragraph' && block.type !== 'standfirst';
    const suspended = aside ? running : [];
    if (aside) running = [];
    const continues = running.length > 0;
    const here: Marked[] = [];
    for (const found of scanMarks(source, block.text, continues)) {
      const segment: Segment = { block: index, rank: here.length, inner: found.inner };
      here.push({ outer: found.outer, inner: found.inner });
      const goesOn = continues && here.length === 1 && found.outer.start === block.text.start;
      if (!goesOn || running.length >= LONGEST_CHAIN) giveUp();
      if (found.opened === 'nowhere') {
        diagnostics.push({
          code: 'quote-not-opened',
          span: found.inner,
          say: 'No mark opens this quotation; it is read from the beginning of its sentence.',
        });
      }
      running = [...running, segment];
      if (!found.closed) continue;
      const before = source.slice(block.text.start, found.outer.start);
      const after = source.slice(found.outer.end, block.text.end);
      const whole = running.length > 1 || found.opened === 'nowhere';
      const direct = whole || isUtterance(sliceSpan(source, found.inner), before, after);
      quotations.push({ kind: direct ? 'direct' : 'partial', segments: running, broken: found.opened === 'nowhere' });
      running = [];
    }
    if (aside || (continues && here.length === 0)) giveUp();
    if (aside) running = suspended;
    marked.push(here);
  }
  giveUp();
  return { quotations, marked, diagnostics };
}
