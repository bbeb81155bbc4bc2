import { toSet } from './toSet.ts';

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
    'theatre gallery observatory laboratory laboratories research league fa uefa fifa aid children save american british european society online limited bros records pictures studios entertainment constabulary securities ' +
    'motors foods holdings industries technologies systems stores supermarkets energy petroleum pharmaceuticals insurance telecom breweries llp gmbh',
);

/** The last word of a firm's name that says which kind in law it is, whatever stands before. */
export const LEGAL_FORMS = toSet('ltd limited plc inc llp gmbh');

/** What a firm's books show: "a loss", "record takings". */
export const FIGURES =
  /^(loss|losses|profits?|earnings|sales|revenues?|results|takings|turnover|growth|rise|fall|drop|increase|decline)$/;

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
    'retired elected appointed exiled jailed disgraced unemployed bereaved injured wounded married divorced respected renowned self-styled trained qualified convicted alleged suspected published unidentified masked armed uniformed angry worried furious relieved delighted proud grieving striking ' +
    'outgoing incoming new first second third unnamed anonymous independent private public joint founding lead project programme film pop rock opera football cricket rugby tennis',
);
