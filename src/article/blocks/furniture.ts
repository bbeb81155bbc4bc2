import type { BlockType } from '../article.ts';

/** A line that the site prints on every page alike: its words alone tell what it is. */
type Furniture = { readonly type: BlockType; readonly rule: string; readonly form: RegExp };

const SECTIONS =
  'News Front Page|World|UK|England|Northern Ireland|Scotland|Wales|UK Politics|Politics|Education|Magazine|Business|' +
  'Market Data|Economy|Companies|Health|Science & Environment|Science\\/Nature|Technology|Entertainment|Arts & Culture|' +
  'Also in the news|Video and Audio|Have Your Say|In Pictures|Country Profiles|Special Reports|Programmes|Sport|Weather|' +
  'Africa|Americas|Asia[- ]Pacific|Asia|Europe|Latin America|Middle East|South Asia|US & Canada|Week at a Glance|On This Day|' +
  "Editors' Blog|Languages|Home|News|Radio|TV|Entertainment & Arts|Related BBC sites|BBC Sport|CBBC News|Newsround";

const TABLE: readonly Furniture[] = [
  { type: 'ssiError', rule: 'server-include-error', form: /^\[an error occurred while processing this directive\]$/i },
  {
    type: 'disclaimer',
    rule: 'external-sites-notice',
    form: /^The BBC is not responsible for the content of external/i,
  },
  {
    type: 'note',
    rule: 'editing-notice',
    form: /^(The BBC may edit your comments|The BBC reserves the right to|Disclaimer:|Terms (&|and) conditions|Your comments? (may be|will be) (published|used)|At no time should you endanger|If you (are happy to be contacted|want to send|have any)|The following (comments|are a selection)|Readers of the BBC News website have|From Our Own Correspondent (was|is|will be) (first )?broadcast|The comments below reflect|This (story|article) (has been|was) (amended|updated|corrected)|Names? (has|have) been changed|This (debate|forum|discussion|poll|vote) (is|has) (now )?(been )?closed|Thank you (to all|for (all )?your)|We are no longer (accepting|taking)|Some names have been)/i,
  },
  {
    type: 'readerHeading',
    rule: 'readers-heading',
    form: /^(Have your say|(A selection of )?(Your|Readers['’]?) (comments|views|reactions?|e-?mails|stories|experiences|say|thoughts|questions)( so far| (of|on|about) .{3,50}[^.?!])?|What you (have been|['’]ve been|are) saying|(Were|Are|Did|Have|Do) you .{3,80}\? ?(Tell|Send|Share|Let|Use|Have|What|How).*)\s*:?$/i,
  },
  {
    type: 'form',
    rule: 'form-field',
    form: /^(Your |Full )?(Name|E-?mail address|E-?mail|Comments?|Town ?(?:& |and |\/ )?Country|Country|Phone(?: number)?|Contact(?: number)?|Location|Message)( \(optional\))?\s*[:*]\s*\*?$|^(Your e-?mail address|Send|Clear|Submit)$|^(Send (us )?your (comments|pictures|stories|views|experiences)|You can (send|e-?mail|also send)|Use the form|Fill in the form|Click here to (send|add)|Text (your|us)|To send (your|us))/i,
  },
  {
    type: 'tools',
    rule: 'page-tool',
    form: /^((?:E-?mail (this )?to a friend|E-?mail this( page)?|Printable version|Print(able)?( this)?( page)?|Print Sponsor|Save|Share( this( page| story)?)?|Share|Delicious|del\.icio\.us|Digg( this)?|Facebook|reddit|StumbleUpon|Twitter|Email|Bookmark with:?|What are these\??|Bookmark this|Text size|A A A|Comments? \(\d+\)|Recommend(ed)?( \(\d+\))?|Listen to this page|RSS|Send to a friend|\d+ (shares?|comments?))(?: (?=\S)|$))+$/i,
  },
  {
    type: 'skip',
    rule: 'story-continues',
    form: /^(Continue reading the main story|(Story|Article) continues( below)?|Advertisement|ADVERTISEMENT|[“"]?Start Quote|End Quote[”"]?|[“”"]+|Skip to .*|(Click )?(to )?Enlarge (this )?(image|map)|Click (here )?(on the .* )?(to enlarge|for a larger|to see|to return|to go)\b.*|Back to top\b.*|Return to top|Top of page)$/i,
  },
  {
    type: 'skip',
    rule: 'player-notice',
    form: /^(Please turn on JavaScript\b.*|Media requires JavaScript.*|Media playback is (not supported|unsupported).*|To play content on this page.*|Jump to media player|Media player help|Out of media player\b.*|You need to (have|install|upgrade).{0,40}(Flash|JavaScript).*)$/i,
  },
  {
    type: 'chrome',
    rule: 'site-bar',
    form: /^(BBC|BBC NEWS|BBC News|News|NEWS|BBC NEWS? ?(\||>|\/).*|watch One-Minute World News|low graphics.*|Low Graphics version.*|Graphics version.*|Text only|Accessibility( help| links)?|Change edition.*|Feedback|Help|Search( the BBC)?( site)?|You are in:?.*|Live BBC News|Watch.* BBC News.*|Skip to (content|main content|navigation).*|(UK|International) version|International|About the (BBC|versions).*|BBC Homepage|Home|One-Minute World News|News services|Your news when you want it|Last Updated:?|Page last updated:?|MOBILE|Cookies on the BBC website|We use cookies to ensure that we give you .*|bbc\.co\.uk navigation)$/i,
  },
  {
    type: 'footer',
    rule: 'site-foot',
    form: /^(©.*|BBC ©.*|\(C\) .*|Copyright .*BBC.*|MMI?[IVX]*|MMIV.*|About BBC News|Contact us|News sources|Privacy( & Cookies)?( Policy)?|Terms of use|Jobs|Site ?map|Most popular now.*|BBC Copyright.*|The BBC is a partner.*|Story from BBC NEWS:?|https?:\/\/(news|newsvote)\.bbc\.co\.uk\/\S+|Published:? \d{4}\/\d{2}\/\d{2}.*)$/i,
  },
  {
    type: 'footer',
    rule: 'section-list',
    form: new RegExp(`^(?:banner watch listen bbc sport )?(?:(?:${SECTIONS})(?:[\\s|>]+|$)){2,}$`),
  },
  {
    type: 'relatedHeading',
    rule: 'related-heading',
    form: /^(SEE ALSO|RELATED (BBC |BBCi |INTERNET )?(STORIES|LINKS|SITES)|RELATED INTERNET LINKS?|FROM OTHER NEWS SITES|ELSEWHERE ON (THE )?BBC|BBC LINKS|LINKS|More on This Story|Related stories|Related internet links|From other news sites|Around the (BBC|web)|See also|Related BBC (links|sites)|Elsewhere on the web|INTERNET LINKS)\s*:?$/i,
  },
];

const SECTION = new RegExp(`^(?:${SECTIONS})$`, 'i');

/** Whether the words are the name of one of the site's sections. */
export function isSectionName(words: string): boolean {
  return SECTION.test(words);
}

/** Heads a list of other stories after the story. */
export const PACKAGE_HEADING =
  /^((TOP|LATEST|MOST|OTHER TOP|LINKS TO MORE|MORE) [A-Z &/-]*(STORIES|HEADLINES|POPULAR|READ|E-?MAILED|NEWS|NOW)( NOW)?|FEATURES[A-Z, &]*|PRODUCTS (AND|&) SERVICES|MOST POPULAR.*|Top [A-Za-z &/-]*stories|Most [Pp]opular( now)?|Features( & Analysis)?|Elsewhere on (the )?BBC( News)?|.* STORIES NOW|IN DEPTH|SPECIAL REPORT|VIDEO AND AUDIO( NEWS)?|Services|PROGRAMMES|Top Stories|Most (read|shared|emailed|watched))\s*:?$/;

/** Which furniture a line is by its words alone, or `null` for anything that a story might say. */
export function findFurniture(words: string): { readonly type: BlockType; readonly rule: string } | null {
  if (words.length > 400) return null;
  return TABLE.find((entry) => entry.form.test(words)) ?? null;
}

/** Here `_` stands for any white space, and the section is told by a bar, by capitals, or by being one of the site's. */
const DATE = String.raw`(?<day>\d{1,2})_(?<month>[A-Z][A-Za-z]{2,8})_(?<year>\d{2}(?:\d{2})?)`;
const SECTION_PART = String.raw`_?\|_?(?<barred>\S.*)|,_(?<listed>[A-Z][A-Z &-]+)|_(?<named>${SECTIONS})`;
/** A line of its own may name any part of the country: "17 June 10 South Yorkshire". */
const LOCAL_PART = '_(?<local>[A-Z][a-z]+(?: (?:and |of )?[A-Z][a-z]+){0,3})';

function createDatePattern(before: string, sections: string): RegExp {
  const pattern = `^${before}${DATE}(?:${sections})$`;
  return new RegExp(pattern.replaceAll('_?', '[\\s\u00a0]*').replaceAll('_', '[\\s\u00a0]+'));
}

/**
 * The day and section printed under each related story: "19 Feb 07 | Europe", "10 JUNE 2011, AFRICA", "17 June 10 Politics".
 * Its groups are `day`, `month`, `year` and one of `barred`, `listed`, `named` and `local`, the section.
 */
export const RELATED_DATE = createDatePattern('', `${SECTION_PART}|${LOCAL_PART}`);

/** The same after the title, on one line; its group `title` is the words before. */
export const RELATED_LINE = createDatePattern(String.raw`(?<title>\S.{2,120}?)_`, SECTION_PART);
