import { ClaimSection } from './ClaimSection.tsx';
import type { ClaimProps } from './claimProps.ts';
import { cheaperWords } from './words.ts';

/** "an asymmetric response that would be cheaper": not testable here. */
export const AsymmetricClaim = ({ page, heading }: ClaimProps) => (
  <ClaimSection
    id="claim-cheaper"
    slug="asymmetric-response"
    {...{ page, heading }}
    lead={<p>{cheaperWords.lead}</p>}
    cannot={cheaperWords.cannot}
  />
);
