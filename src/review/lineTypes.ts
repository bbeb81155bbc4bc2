import type { BlockType } from '../article/article.ts';

/** What a line may be, in an editor's words; the rest of the types are lines that the page does not print. */
const groups: readonly { readonly name: string; readonly types: Readonly<Partial<Record<BlockType, string>>> }[] = [
  {
    name: 'The story',
    types: {
      headline: 'Headline',
      byline: 'By-line',
      standfirst: 'First paragraph',
      paragraph: 'Paragraph',
      crosshead: 'Cross-heading',
      question: 'Question',
    },
  },
  {
    name: 'Pictures and quotations beside it',
    types: {
      imageAlt: 'Description of a picture',
      caption: 'Caption',
      figure: 'Graphic',
      pullQuote: 'Pull quote',
      pullQuoteSource: 'Speaker of a pull quote',
    },
  },
  {
    name: 'A box',
    types: { boxTitle: 'Title', boxItem: 'Item', boxLink: 'Link', boxParagraph: 'Paragraph of a box' },
  },
  {
    name: 'Readers',
    types: {
      readerHeading: 'Heading of the readers’ part',
      readerQuote: 'A reader’s words',
      readerName: 'A reader’s name',
      comment: 'Comment',
      commentAuthor: 'Author of a comment',
    },
  },
  {
    name: 'Below the story',
    types: {
      relatedHeading: 'Heading of related stories',
      relatedLink: 'Related story',
      relatedDate: 'Date of a related story',
    },
  },
  { name: 'Not in the story', types: { stamp: 'Date of the page', chrome: 'Left out' } },
];

const labels: Readonly<Partial<Record<BlockType, string>>> = Object.assign({}, ...groups.map(({ types }) => types));

export const nameType = (type: BlockType): string => labels[type] ?? 'Left out';

/** What can be chosen for a line of a type: a line that is left out for another reason than the editor's keeps its own type. */
export const listChoices = (type: BlockType) =>
  groups.map(({ name, types }) => ({
    name,
    choices: Object.entries(types).map(([value, label]) => ({
      value: value === 'chrome' && !(type in labels) ? type : (value as BlockType),
      label,
    })),
  }));
