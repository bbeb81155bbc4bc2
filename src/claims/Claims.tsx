import type { ChapterProps } from '../page/chapters.ts';
import { Answers } from './Answers.tsx';
import { AsymmetricClaim } from './AsymmetricClaim.tsx';
import type { ClaimsData } from './claimsData.ts';
import { ExtendClaim } from './ExtendClaim.tsx';
import { CoverageClaim } from './leftOut/CoverageClaim.tsx';
import { LeftOut } from './leftOut/LeftOut.tsx';
import { RussiaClaim } from './russia/RussiaClaim.tsx';
import '../ui/figures/chart.css';
import './claims.css';
import './claimsPrint.css';

/** The chapter "Test the claims": four answers, then four sentences of the article, each beside what the model computes. */
export const Claims = ({ data, page, view }: ChapterProps<ClaimsData>) => {
  const props = {
    data,
    page,
    query: view.model,
    heading: view.chapter === 'claims' ? ('h2' as const) : ('h3' as const),
  };
  return (
    <div className="claims">
      <Answers data={data} page={page} />
      <CoverageClaim {...props} />
      <RussiaClaim {...props} />
      <ExtendClaim {...props} />
      <AsymmetricClaim {...props} />
      <LeftOut heading={props.heading} />
    </div>
  );
};
