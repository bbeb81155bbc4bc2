/** A rectangle in view units. */
export type ViewBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The part of the frame that the article's map shows at first: Iceland to Iran, with little empty Russia. */
export const crop: ViewBox = { x: 24, y: 34, width: 924, height: 650 };
