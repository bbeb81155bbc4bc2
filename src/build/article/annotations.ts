import { z } from 'zod';
import { slug } from '../schema/common.ts';

/** What the editor laid over the article: named quotes and explained terms, each tied to the exact words of one block. */
export type Annotations = {
  readonly quotes: readonly {
    readonly slug: string;
    readonly block: string;
    readonly exact: string;
    readonly title: string;
  }[];
  readonly terms: readonly {
    readonly id: string;
    readonly block: string;
    readonly exact: string;
    readonly term: string;
    readonly meaning: string;
    readonly sources: readonly string[];
  }[];
};

const words = z.string().min(1);

export const annotationsSchema: z.ZodType<Annotations> = z.strictObject({
  quotes: z.array(z.strictObject({ slug, block: words, exact: words, title: words })),
  terms: z.array(
    z.strictObject({
      id: slug,
      block: words,
      exact: words,
      term: words,
      meaning: words,
      sources: z.array(words).min(1),
    }),
  ),
});
