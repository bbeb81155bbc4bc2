import type { SpeakerKind } from '../article.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';

/** Words of a sentence that may name or stand for a speaker; `from` and `to` are token indexes, `to` exclusive. */
export type Mention = {
  readonly form: 'full' | 'short' | 'role' | 'pronoun' | 'body' | 'place';
  readonly from: number;
  readonly to: number;
  readonly kind: SpeakerKind;
  /** The words of the name without title or role; empty for a description. */
  readonly name: readonly string[];
  readonly title: string | null;
  /** Token range of the words that say the role, its last noun in lower case, and whose role it is. */
  readonly role: { readonly from: number; readonly to: number; readonly head: string } | null;
  readonly org: string | null;
  readonly entry: Entry | null;
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Described as somebody's: "his father". */
  readonly owned: boolean;
  readonly possessive: boolean;
};

export const NO_MENTION: Omit<Mention, 'form' | 'from' | 'to' | 'kind'> = {
  name: [],
  title: null,
  role: null,
  org: null,
  entry: null,
  gender: null,
  plural: false,
  definite: true,
  owned: false,
  possessive: false,
};
