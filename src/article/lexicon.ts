/** Words of English and of this newsroom's style that the rules lean on. General knowledge; nothing here is from a page. */

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** A family of nouns for people: a later "the diplomat" may be the ambassador named before, never the striker. */
const PEOPLE: Readonly<Record<string, string>> = {
  leader:
    'chief head leader boss president premier chancellor chairman chairwoman chairperson chair director governor mayor ruler founder ' +
    'vice-president president-elect king queen prince princess monarch emperor sheikh chieftain principal',
  minister:
    'minister secretary undersecretary treasurer mp mep msp senator congressman congresswoman councillor lawmaker peer lord baroness candidate politician legislator deputy whip commissioner taoiseach',
  diplomat: 'ambassador envoy diplomat consul emissary negotiator mediator representative delegate attache',
  press: 'spokesman spokeswoman spokesperson',
  journalist:
    'correspondent editor reporter journalist presenter columnist broadcaster commentator photographer cameraman publisher blogger',
  analyst:
    'analyst expert economist strategist consultant specialist observer adviser advisor aide pollster trader broker forecaster forensic',
  academic:
    'professor scientist researcher historian lecturer astronomer biologist physicist chemist psychologist psychiatrist geologist archaeologist academic scholar ecologist zoologist botanist epidemiologist philosopher sociologist meteorologist seismologist conservationist naturalist inventor',
  law: 'lawyer solicitor barrister attorney prosecutor judge magistrate coroner qc advocate justice sheriff ombudsman',
  police:
    'detective inspector superintendent constable sergeant policeman policewoman officer insp supt sgt pc marshal investigator',
  military:
    'general commander colonel major captain lieutenant admiral brigadier marshal soldier gen col maj capt lt brig fighter rebel militant gunman insurgent veteran corporal private commando marine sailor',
  medical:
    'doctor surgeon nurse consultant paramedic physician gp midwife pathologist dentist vet therapist psychiatrist medic',
  clergy:
    'bishop archbishop priest vicar imam cleric rabbi pope cardinal pastor monk nun reverend rev ayatollah preacher canon dean minister',
  artist:
    'actor actress singer musician artist author writer novelist poet producer director comedian composer conductor guitarist drummer rapper star painter sculptor playwright screenwriter dancer designer model dj curator choreographer film-maker filmmaker architect',
  sport:
    'manager coach captain player striker midfielder defender goalkeeper winger batsman bowler champion driver rider jockey golfer runner athlete swimmer boxer skipper trainer cyclist sprinter referee umpire',
  worker:
    'worker farmer driver pilot engineer teacher headteacher headmaster headmistress student pupil employee fisherman miner builder firefighter shopkeeper owner landlord landlady customer shopper passenger tourist holidaymaker motorist trainee volunteer businessman businesswoman entrepreneur executive banker investor librarian operator technician retailer manager supervisor organiser breeder keeper ranger warden grower baker chef waiter barman',
  family:
    'mother father brother sister son daughter wife husband widow widower uncle aunt cousin grandfather grandmother parent grandson granddaughter nephew niece boyfriend girlfriend partner relative',
  someone:
    'man woman boy girl teenager resident villager witness eyewitness survivor victim neighbour friend colleague source official campaigner activist protester demonstrator critic supporter opponent suspect defendant insider counterpart member participant person refugee migrant bystander onlooker visitor local citizen voter patient prisoner hostage detainee claimant complainant youngster pensioner user viewer reader listener fan guest speaker dissident exile contestant recruit patron donor agent vice-chairman co-founder co-author astronaut cosmonaut pilgrim',
};

/** Bodies that speak: "the ministry said". */
const BODIES =
  'government ministry department office agency company firm group party union alliance army military navy police force council committee ' +
  'commission court tribunal parliament congress administration opposition charity organisation organization institute university college school ' +
  'hospital bank club team association federation authority airline newspaper magazine website regime movement coalition taleban taliban ' +
  'foundation trust society board panel inquiry watchdog regulator corporation retailer manufacturer supermarket broadcaster embassy palace senate assembly ' +
  'study report survey statement delegation family jury network operator campaign leadership';

const PLURAL_ONLY =
  'police people officials members staff mps meps msps parents locals medics authorities troops relatives crew families men women children';

function plural(word: string): string {
  if (/man$/.test(word) && word !== 'german') return word.replace(/man$/, 'men');
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? word.replace(/y$/, 'ies') : `${word}s`;
}

export type Head = {
  readonly family: string;
  readonly plural: boolean;
  readonly gender: 'm' | 'f' | null;
};

const FEMALE = toSet(
  'spokeswoman chairwoman congresswoman policewoman queen princess baroness actress mother sister daughter wife widow aunt grandmother granddaughter niece ' +
    'girlfriend woman girl headmistress landlady businesswoman nun midwife',
);
const MALE = toSet(
  'spokesman chairman congressman policeman king prince lord father brother son husband widower uncle grandfather grandson nephew boyfriend man boy ' +
    'headmaster landlord businessman fisherman cameraman pope barman',
);

function genderOf(word: string): 'm' | 'f' | null {
  if (FEMALE.has(word)) return 'f';
  return MALE.has(word) ? 'm' : null;
}

function createHeads(): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  const add = (word: string, head: Head) => heads.has(word) || heads.set(word, head);
  for (const word of PLURAL_ONLY.split(' '))
    add(word, { family: word === 'police' ? 'body' : 'someone', plural: true, gender: null });
  for (const [family, words] of Object.entries(PEOPLE)) {
    for (const word of words.split(/\s+/)) {
      add(word, { family, plural: false, gender: genderOf(word) });
      add(plural(word), { family, plural: true, gender: null });
    }
  }
  for (const word of BODIES.split(/\s+/)) {
    add(word, { family: 'body', plural: false, gender: null });
    add(plural(word), { family: 'body', plural: true, gender: null });
  }
  return heads;
}

/** Nouns that stand for people or bodies who may speak. */
export const HEADS: ReadonlyMap<string, Head> = createHeads();

/** The nouns of `HEADS` that say what one person is: what a by-line or a pull quote prints under a name. */
export const ROLE_HEADS: ReadonlySet<string> = new Set(
  [...HEADS]
    .filter(([, head]) => head.family !== 'body' && head.family !== 'someone' && head.family !== 'family')
    .map(([word]) => word),
);

/** Titles before a surname, with the gender they tell. */
export const TITLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map<string, 'm' | 'f' | null>([
  ...[
    'mr',
    'sir',
    'lord',
    'king',
    'prince',
    'father',
    'fr',
    'pope',
    'sheikh',
    'imam',
    'ayatollah',
    'brother',
    'mullah',
    'cardinal',
  ].map((word) => [word, 'm'] as const),
  ...['mrs', 'ms', 'miss', 'dame', 'lady', 'baroness', 'queen', 'princess', 'sister', 'madam'].map(
    (word) => [word, 'f'] as const,
  ),
  ...(
    'dr prof professor gen general col colonel lt maj major capt captain cpl sgt sergeant brig brigadier adm admiral pc det insp inspector supt ch ' +
    'superintendent rev reverend judge justice archbishop bishop president senator sen rep gov governor mayor chancellor premier pm commander cmdr ' +
    'constable councillor cllr canon rabbi private pte dci di ds wpc acting detective justice secretary minister ambassador'
  )
    .split(/\s+/)
    .map((word) => [word, null] as const),
]);

/** Small words inside a name: "de Hoop", "bin Laden". */
export const PARTICLES = toSet(
  'de da di del della der den du la le van von bin ibn bint al el ul ur ter ten dos das abu ben y af zu zur',
);

/** Words in a capitalised name that make it a body and not a person. */
export const BODY_WORDS = toSet(
  'ministry office party council union agency bank university group association committee commission court police service international watch ' +
    'house department street united city fc trust society institute foundation corporation company ltd plc inc club church school college hospital museum ' +
    'centre center airlines airways news times post guardian telegraph radio tv network force army navy board authority federation congress parliament ' +
    'assembly senate alliance front movement campaign nations yard brigade rights cross amnesty oxfam unicef greenpeace christian national royal federal ' +
    'organisation organization reserve exchange fund treasury pentagon kremlin labour conservatives tories democrats republicans airport station zoo ' +
    'theatre gallery observatory laboratory laboratories research league fa uefa fifa aid children save american british european society online limited bros records pictures studios entertainment',
);

/** Never part of a person's name although capitalised. */
export const CALENDAR_WORDS = toSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter ramadan gmt bst',
);

/** Function words: they end a noun phrase, and a capital on one is only the start of a sentence. */
export const FUNCTION_WORDS = toSet(
  'a an the this that these those in on at by for from with without to of off up down out into onto over under after before during since until while when ' +
    'where why how what which who whom whose if though although because as but and or nor so yet than then there here he she it they we i you him her them us me his its ' +
    'their our my your one some any all both many several few more most other another such no not now never also still just only even however meanwhile ' +
    'earlier later yesterday today tomorrow speaking asked despite according following about against between among around through under amid per is are was ' +
    'were be been being has have had do does did will would can could may might must should shall last next every each either neither once again perhaps ' +
    'yes well according within unlike like including two three four five six seven eight nine ten hundreds thousands dozens ' +
    'instead indeed elsewhere otherwise moreover furthermore nevertheless nonetheless therefore thus whether unless although because ' +
    'outside inside above below near behind beyond across along asked born given based',
);

/** Determiners that may begin the description of a speaker. */
export const DETERMINERS = toSet(
  'a an the one another this that his her its their our my some many several both two three four five six other no most all',
);

/** Lower-case words that may stand before the noun of a role. */
export const ROLE_MODIFIERS = toSet(
  'senior former chief deputy vice acting prime foreign home defence defense finance health education interior trade economic political diplomatic ' +
    'assistant general executive managing top leading local young old elderly veteran human rights security intelligence police army military navy air ' +
    'government opposition alliance company union party team council hospital school club church rebel state royal rescue aid relief medical health border ' +
    'embassy palace court trade energy oil press media legal presidential ministerial parliamentary shadow junior permanent attorney secretary under field ' +
    'science environment technology business sports sport arts entertainment world affairs religious royal northern southern eastern western central ' +
    'regional federal provincial district town city village county fire ambulance traffic transport rail airport airline bank retail market stock industry ' +
    'research nuclear climate weather space wildlife animal welfare children family youth women student teaching head peace anti-war pro-democracy election campaign ' +
    'outgoing incoming new first second third unnamed anonymous independent private public joint founding lead project programme film pop rock opera football cricket rugby tennis',
);

type VerbForms = readonly [base: string, third: string, past: string, ing: string];

function forms(verb: string): VerbForms {
  const irregular: Readonly<Record<string, string>> = {
    say: 'said',
    tell: 'told',
    write: 'wrote',
    think: 'thought',
    feel: 'felt',
    read: 'read',
    make: 'made',
    quip: 'quipped',
    admit: 'admitted',
    hit: 'hit',
    sum: 'summed',
    repeat: 'repeated',
    swear: 'swore',
  };
  const third = /(s|sh|ch|x)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? verb.replace(/y$/, 'ies')
      : `${verb}s`;
  const past =
    irregular[verb] ??
    (/e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${verb}ed`);
  const ing = /[^e]e$/.test(verb)
    ? verb.replace(/e$/, 'ing')
    : verb === 'quip'
      ? 'quipping'
      : verb === 'admit'
        ? 'admitting'
        : `${verb}ing`;
  return [verb, third, past, ing];
}

/** Verbs that may carry words in quotation marks. */
const SPEECH =
  'say tell add insist warn claim argue explain announce declare state suggest note comment reply respond admit acknowledge concede confirm reveal recall remark ' +
  'stress emphasise emphasize point predict promise pledge vow urge call complain ask allege assert maintain hint conclude continue joke quip write believe think ' +
  'hope fear feel estimate testify shout whisper caution counter observe report agree describe read speculate reiterate repeat boast lament advise contend disclose volunteer tweet appeal plead exclaim enthuse muse signal swear indicate protest';

/** Verbs that tell somebody's view without words in marks. */
const STANCE =
  'discount oppose deny reject dismiss condemn accuse criticise criticize praise welcome demand blame defend refuse denounce question back support endorse rule dispute doubt attack hail attribute liken thank apologise apologize express brand dub cite label propose';

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
