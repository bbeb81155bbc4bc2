import type { ReactNode } from 'react';
import type { PageData } from '../page/pageData.ts';
import { ClaimQuote } from './ClaimQuote.tsx';

type Props = {
  readonly id: string;
  readonly title: string;
  /** The quote of the article that the claim is. */
  readonly slug: string;
  readonly page: PageData;
  /** h2 on the chapter's own page, where its title is the h1; h3 below the article. */
  readonly heading: 'h2' | 'h3';
  readonly children: ReactNode;
  /** What the model cannot say of it. */
  readonly cannot: ReactNode;
};

/** One claim: its sentence, what the model says of it, and what the model cannot say. */
export const ClaimSection = ({ id, title, slug, page, heading: Heading, children, cannot }: Props) => (
  <section className="claim" id={id} aria-labelledby={`${id}-title`}>
    <Heading id={`${id}-title`}>{title}</Heading>
    <ClaimQuote page={page} slug={slug} />
    {children}
    <p className="cannot">
      <b>What this cannot say.</b> {cannot}
    </p>
  </section>
);
