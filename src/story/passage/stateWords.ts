import type { PageData } from '../../page/pageData.ts';
import { describePlace, type FoundPassage } from './passage.ts';

/** The name of each state, as the bar prints it and a screen reader hears it. */
export const stateNames: Readonly<Record<FoundPassage['state'], string>> = {
  exact: 'Exact words',
  moved: 'Moved',
  changed: 'Changed',
  ambiguous: 'Not certain',
  missing: 'Not found',
  unreadable: 'Not a link that this page can read',
};

/** What was altered in a way that may turn the sense round. */
const warn = ({ altersNegation, altersNumber }: { altersNegation: boolean; altersNumber: boolean }): string => {
  if (altersNegation && altersNumber) return ' A negation and a number differ, so the sense may too.';
  if (altersNegation) return ' A negation differs, so the sense may be the opposite.';
  return altersNumber ? ' A number differs.' : '';
};

/** What a link found, in a sentence or two that quote nothing from the link. */
export const stateSentence = (page: PageData, found: FoundPassage): string => {
  const text = `the text as archived${page.archive.day === '' ? '' : `, of ${page.archive.day}`}, revision ${page.archive.revision}`;
  switch (found.state) {
    case 'exact':
      return `These are the linked words, in ${describePlace(page, found.passage)}.`;
    case 'moved':
      return `The linked words are all here, but not where they were when the link was made: they now stand in ${describePlace(page, found.passage)}.`;
    case 'changed':
      return `At the linked place, in ${describePlace(page, found.passage)}, the words of the article are not those of the link.${warn(found)}`;
    case 'ambiguous':
      return found.candidates.length === 1
        ? 'This place may be meant, but that is not certain:'
        : `${found.candidates.length} places may be meant:`;
    case 'missing':
      return `The linked words are not in ${text}. The whole article is here.`;
    case 'unreadable':
      return 'The address is damaged, or of a kind that this page does not know. The whole article is here.';
  }
};
