import type { ClaimsData } from '../../state/claimsData.ts';
import type { Links } from '../../state/links.ts';
import type { PageData } from '../../state/page.ts';

export type ClaimProps = {
  readonly data: ClaimsData;
  readonly page: PageData;
  readonly links: Links;
  readonly heading: 'h2' | 'h3';
};
