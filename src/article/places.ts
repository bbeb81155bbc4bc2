import type { Place, PlaceMention } from './article.ts';
import type { GazetteerPlace } from './gazetteer/gazetteer.ts';
import { readEntry } from './language/names.ts';
import type { Token } from './language/tokens.ts';
import type { Sentence } from './speech/sentence.ts';

/** Whether a name goes on beyond the place that begins it: "Washington Post", "Jordan Smith". */
function isPartOfName(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to];
  const last = tokens[to - 1];
  const glued = after?.kind === 'word' && after.cap && !last?.possessive;
  const before = tokens[from - 1];
  const titled = before?.kind === 'word' && /^(mr|mrs|ms|dr|miss|sir|lady|lord)$/.test(before.lower);
  return (glued && !/^(and|the)$/.test(after.lower) && !isPeople(tokens, from)) || titled;
}

/** A people's name may well stand before another name: "Russian President". */
function isPeople(tokens: readonly Token[], at: number): boolean {
  return readEntry(tokens, at)?.entry.sense === 'demonym' || readEntry(tokens, at)?.entry.place.kind === 'country';
}

/** The places that the sentences of a story name, in order of first mention, with every mention. Quotations are looked into too. */
export function findPlaces(sentences: readonly Sentence[], quoted: readonly (readonly Token[])[]): readonly Place[] {
  const found = new Map<string, { place: GazetteerPlace; mentions: PlaceMention[] }>();
  for (const tokens of [...sentences.map((sentence) => sentence.tokens), ...quoted]) {
    let at = 0;
    while (at < tokens.length) {
      const read = tokens[at]?.cap ? readEntry(tokens, at) : null;
      const last = read === null ? undefined : tokens[read.to - 1];
      const first = tokens[at];
      at = read?.to ?? at + 1;
      if (read === null || first === undefined || last === undefined || read.entry.sense === 'alliance') continue;
      if (isPartOfName(tokens, tokens.indexOf(first), read.to)) continue;
      const { place, sense } = read.entry;
      const entry = found.get(place.id) ?? { place, mentions: [] };
      found.set(place.id, entry);
      entry.mentions.push({
        span: { start: first.start, end: last.start + last.text.length },
        form: sense === 'demonym' ? 'demonym' : 'name',
      });
    }
  }
  const places = [...found.values()].map(
    ({ place, mentions }): Place => ({ ...place, mentions: mentions.toSorted((a, b) => a.span.start - b.span.start) }),
  );
  return places.toSorted((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0));
}
