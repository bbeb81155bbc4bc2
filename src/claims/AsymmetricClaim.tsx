import { ClaimSection } from './ClaimSection.tsx';
import type { ClaimProps } from './claimProps.ts';

/** "an asymmetric response that would be cheaper": not testable here. */
export const AsymmetricClaim = ({ page, heading }: ClaimProps) => (
  <ClaimSection
    id="claim-cheaper"
    title="Whether an answer would be cheaper"
    slug="asymmetric-response"
    {...{ page, heading }}
    cannot={
      <>Anything about this claim. Where a quantity has no source this page leaves it out rather than guess it.</>
    }
  >
    <p>
      This cannot be tested here. The claim compares two costs, and the article gives neither: it does not say which
      systems Russia would deploy, how many, where or when, and it puts no figure on the American programme. Nor does it
      say what “asymmetric” would have to achieve to count as an answer. The model computes places and times; it knows
      no money. To test the claim one would need the systems named, what each side would spend on them and over how many
      years, and what the answer was meant to undo.
    </p>
  </ClaimSection>
);
