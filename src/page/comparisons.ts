// What several sources say of one thing, side by side.
import type { Confidence, PartialDate, Quote, RecordSide, SourceId } from './record.ts';

export type GapVerdict = 'covered' | 'partly' | 'not-covered' | 'partly-or-not';

/** One published statement of who would be left out. A country that it does not name has no verdict. */
export type GapVersion = {
  readonly id: string;
  /** Null when the text shows none; `dateSays` then says what is known. */
  readonly date: PartialDate | null;
  readonly dateSays: string;
  readonly who: string;
  readonly side: RecordSide;
  readonly verdicts: readonly {
    readonly country: string;
    readonly verdict: GapVerdict;
    /** How much of the country, in the source's sense; null when it does not say. */
    readonly extent: string | null;
  }[];
  /** Lands named without naming a country, such as "the south-east". */
  readonly region: string | null;
  readonly reason: { readonly kind: 'range-class' | 'location' | 'none'; readonly words: string | null };
  readonly quote: Quote | null;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly note: string | null;
};

export type DisagreementValue = {
  readonly value: string;
  readonly who: string;
  /** Whether it was given after the day, or by nothing that is known to be as old. */
  readonly later: boolean;
  readonly sources: readonly SourceId[];
};

/** A question on which the sources part. The values stand side by side; nobody averages them. */
export type Disagreement = {
  readonly id: string;
  readonly question: string;
  readonly values: readonly DisagreementValue[];
  readonly note: string | null;
  /** A note on what was known only after the day. */
  readonly later: string | null;
  readonly countries: readonly string[];
};
