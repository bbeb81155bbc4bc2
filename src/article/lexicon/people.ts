import { toSet } from './toSet.ts';

/** A family of nouns for people: a later "the diplomat" may be the ambassador named before, never the striker. */
const PEOPLE: Readonly<Record<string, string>> = {
  leader:
    'chief head leader boss president premier elder chancellor chairman chairwoman chairperson chair director governor mayor ruler founder ' +
    'vice-president president-elect king queen prince princess monarch emperor sheikh chieftain principal',
  minister:
    'minister secretary undersecretary treasurer mp mep msp senator congressman congresswoman councillor lawmaker peer lord baroness conservative tory democrat republican candidate politician legislator deputy whip commissioner taoiseach backbencher frontbencher rebel peeress alderman assemblyman assemblywoman loyalist unionist nationalist',
  diplomat: 'ambassador envoy diplomat consul emissary negotiator mediator representative delegate attache',
  press: 'spokesman spokeswoman spokesperson',
  journalist:
    'correspondent editor reporter journalist presenter columnist broadcaster commentator photographer cameraman publisher blogger',
  analyst:
    'analyst expert economist strategist consultant specialist observer adviser advisor aide pollster trader broker forecaster forensic',
  academic:
    'professor scientist researcher historian lecturer astronomer biologist physicist chemist psychologist psychiatrist geologist archaeologist academic scholar ecologist zoologist botanist epidemiologist philosopher sociologist meteorologist seismologist conservationist naturalist inventor',
  law: 'lawyer solicitor barrister attorney prosecutor qc advocate ombudsman',
  bench: 'judge magistrate coroner justice sheriff recorder',
  police:
    'detective inspector superintendent constable sergeant policeman policewoman officer insp supt sgt pc marshal investigator',
  military:
    'general commander colonel major captain lieutenant admiral brigadier marshal soldier gen col maj capt lt brig fighter rebel militant gunman insurgent veteran corporal private commando marine sailor',
  medical:
    'doctor surgeon nurse consultant paramedic physician gp midwife pathologist dentist vet therapist psychiatrist medic',
  clergy:
    'bishop archbishop priest vicar imam cleric rabbi pope cardinal pastor monk nun reverend rev ayatollah preacher canon dean minister curate verger churchwarden chaplain',
  artist:
    'actor actress singer musician artist author writer novelist poet producer director comedian composer conductor guitarist drummer rapper star painter sculptor playwright screenwriter dancer designer model dj curator choreographer film-maker filmmaker architect',
  sport:
    'manager coach captain player striker midfielder defender goalkeeper winger batsman bowler champion driver rider jockey golfer runner athlete swimmer boxer skipper trainer cyclist sprinter referee umpire',
  worker:
    'worker farmer driver pilot engineer teacher headteacher headmaster headmistress student pupil employee fisherman miner builder firefighter shopkeeper owner landlord landlady customer shopper passenger tourist holidaymaker motorist trainee volunteer businessman businesswoman entrepreneur executive banker investor librarian operator technician driller carpenter joiner plumber electrician builder weaver fisher tailor herder shepherd goatherd trucker docker seller vendor cleaner porter caretaker gardener butcher grocer hairdresser barber secretary receptionist clerk cashier shopper retailer manager supervisor organiser breeder keeper ranger warden grower baker chef waiter barman crofter ghillie hotelier publican courier carer bookmaker organist postman postmistress postmaster milkman matron registrar dealer collector climber walker angler hiker rambler lifeguard',
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
  'study report survey statement delegation family jury network operator campaign leadership tabloid broadsheet daily weekly paper journal channel constabulary consortium chain brewery';

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
    'girlfriend woman girl headmistress landlady businesswoman nun midwife postmistress matron peeress',
);
const MALE = toSet(
  'spokesman chairman congressman policeman king prince lord father brother son husband widower uncle grandfather grandson nephew boyfriend man boy ' +
    'headmaster landlord businessman fisherman cameraman pope barman bishop archbishop cardinal monk imam ayatollah postman milkman',
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
    'constable con cons councillor cllr canon rabbi private pte dci di ds wpc acting detective justice secretary minister ambassador'
  )
    .split(/\s+/)
    .map((word) => [word, null] as const),
]);
