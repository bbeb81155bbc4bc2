import type { Place, PlaceMention } from './article.ts';
import type { Entry, GazetteerPlace } from './gazetteer/gazetteer.ts';
import { isNameWord, readEntry } from './language/names.ts';
import type { Token } from './language/tokens.ts';
import { HEADS } from './lexicon/people.ts';
import type { Sentence } from './speech/sentence.ts';

const DIRECTIONS =
  /^(north|south|east|west|northern|southern|eastern|western|central|greater|inner|outer|upper|lower|the|new)$/;

/** A people's name, or a country's, may well stand before another name: "Russian President", "US Congress". */
function leadsNames({ sense, place }: Entry): boolean {
  return sense === 'demonym' || place.kind === 'country';
}

/** Whether a name goes on around the place that is in it: "Washington Post", "Denzel Washington". */
function isPartOfName(tokens: readonly Token[], from: number, to: number, entry: Entry): boolean {
  const after = tokens[to];
  const goesOn = after?.kind === 'word' && isNameWord(after) && !tokens[to - 1]?.possessive && !leadsNames(entry);
  const before = tokens[from - 1];
  if (goesOn || before === undefined || !isNameWord(before) || before.possessive) return goesOn;
  const apart = DIRECTIONS.test(before.lower) || HEADS.has(before.lower) || readEntry(tokens, from - 1) !== null;
  return !apart && !/^[A-Z]{2}/.test(before.text);
}

/** The places that the sentences of a story name, in order of first mention, with every mention. Quotations are looked into too. */
export function findPlaces(sentences: readonly Sentence[], quoted: readonly (readonly Token[])[]): readonly Place[] {
  const found = new Map<string, { place: GazetteerPlace; mentions: PlaceMention[] }>();
  for (const tokens of [...sentences.map((sentence) => sentence.tokens), ...quoted]) {
    let at = 0;
    while (at < tokens.length) {
      const read = tokens[at]?.cap ? readEntry(tokens, at) : null;
      const last = read === null ? undefined : tokens[read.to - 1];
      const from = at;
      const first = tokens[from];
      at = read?.to ?? at + 1;
      if (read === null || first === undefined || last === undefined || read.entry.sense === 'alliance') continue;
      if (isPartOfName(tokens, from, read.to, read.entry)) continue;
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
