import { toSet } from './toSet.ts';

type VerbForms = readonly [base: string, third: string, past: string, ing: string];

const PASTS: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote',
  think: 'thought',
  feel: 'felt',
  read: 'read',
  swear: 'swore',
};

/** Verbs that double their last consonant before an ending, as British spelling has it: signalled, signalling. */
const DOUBLING = toSet('admit quip signal label dub');

function forms(verb: string): VerbForms {
  const third = /(s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : `${verb}s`;
  const stem = DOUBLING.has(verb) ? `${verb}${verb.at(-1)}` : verb;
  const past =
    PASTS[verb] ?? (/e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? stem.replace(/y$/, 'ied') : `${stem}ed`);
  const ing = /[^e]e$/.test(stem) ? stem.replace(/e$/, 'ing') : `${stem}ing`;
  return [verb, third, past, ing];
}

/** Verbs that may carry words in quotation marks. */
const SPEECH =
  'say tell add insist warn claim argue explain announce declare state suggest note comment reply respond admit acknowledge concede confirm reveal recall remark ' +
  'stress emphasise emphasize point predict promise pledge vow urge call complain ask allege assert maintain hint conclude continue joke quip write believe think ' +
  'hope fear feel estimate testify shout whisper caution counter observe report agree describe read speculate reiterate repeat boast lament advise contend disclose volunteer tweet appeal plead stutter mutter murmur exclaim enthuse muse signal swear indicate protest';

/** Verbs that tell somebody's view without words in marks. */
const STANCE =
  'discount oppose deny reject dismiss condemn accuse criticise criticize praise welcome demand blame defend refuse denounce question back support endorse rule dispute doubt attribute liken thank apologise apologize express brand dub cite label propose';

export type VerbForm = {
  readonly base: string;
  readonly form: 'base' | 'third' | 'past' | 'ing';
  readonly speech: boolean;
};

function createCues(): ReadonlyMap<string, VerbForm> {
  const cues = new Map<string, VerbForm>();
  const names = ['base', 'third', 'past', 'ing'] as const;
  for (const [words, speech] of [
    [SPEECH, true],
    [STANCE, false],
  ] as const) {
    for (const verb of words.split(/\s+/)) {
      for (const [i, form] of forms(verb).entries()) {
        const name = names[i];
        if (name !== undefined && !cues.has(form)) cues.set(form, { base: verb, form: name, speech });
      }
    }
  }
  return cues;
}

/** Every form of the verbs that report speech or a view. */
export const CUES: ReadonlyMap<string, VerbForm> = createCues();

export const BE = toSet('is are was were be been being am');
export const HAVE = toSet('has have had having');
export const MODALS = toSet('will would can could may might must should shall');

/** Adverbs without -ly that may stand between a subject and its verb. */
export const ADVERBS = toSet(
  'also later earlier then now still already again never always even just once often yesterday today simply previously not only ever too soon meanwhile however himself herself themselves itself',
);
