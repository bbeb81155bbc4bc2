import type { ClaimsData } from '../../state/claimsData.ts';
import type { Links } from '../../state/links.ts';
import type { ModelQuery } from '../../state/modelQuery.ts';
import type { PageData } from '../../state/page.ts';

export type ClaimProps = {
  readonly data: ClaimsData;
  readonly page: PageData;
  /** How the address has the tools of the chapter set. */
  readonly query: ModelQuery;
  readonly links: Links;
  readonly heading: 'h2' | 'h3';
};
