import type { ModelQuery } from '../page/address/modelQuery.ts';
import type { PageData } from '../page/pageData.ts';
import type { ClaimsData } from './claimsData.ts';

export type ClaimProps = {
  readonly data: ClaimsData;
  readonly page: PageData;
  /** How the address has the tools of the chapter set. */
  readonly query: ModelQuery;
  readonly heading: 'h2' | 'h3';
};
