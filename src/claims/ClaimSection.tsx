import type { ReactNode } from 'react';
import type { PageData } from '../page/pageData.ts';
import { ClaimQuote } from './ClaimQuote.tsx';
import { type ClaimId, claimTitles } from './words.ts';

type Props = {
  readonly id: ClaimId;
  /** The quote of the article that the claim is. */
  readonly slug: string;
  readonly page: PageData;
  /** h2 on the chapter's own page, where its title is the h1; h3 below the article. */
  readonly heading: 'h2' | 'h3';
  /** What was found, in words. */
  readonly lead: ReactNode;
  /** The picture of it. */
  readonly chart?: ReactNode;
  readonly cannot: ReactNode;
  readonly children?: ReactNode;
};

/** One claim: its sentence and what the model says of it, in words and a picture; beside them, what the model cannot say. */
export const ClaimSection = ({ id, slug, page, heading: Heading, lead, chart, cannot, children }: Props) => (
  <section className="claim" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
    <Heading id={`${id}-title`} tabIndex={-1}>
      {claimTitles[id]}
    </Heading>
    <div className="beside">
      <div>
        <ClaimQuote page={page} slug={slug} />
        {lead}
        {chart}
      </div>
      <p className="cannot">
        <b>What this cannot say.</b> {cannot}
      </p>
    </div>
    {children}
  </section>
);
