import type { WhyData } from '../model/modelData.ts';
import type { PageData } from '../page/pageData.ts';
import { OriginTag } from '../ui/links/OriginTag.tsx';
import { SourceRefs } from '../ui/links/SourceRefs.tsx';
import { whyWords } from './whyWords.ts';

type Props = { readonly data: Pick<WhyData, 'reasons'>; readonly page: Pick<PageData, 'sourceIds'> };

/** What has to be known before anything else, and the answer: why two places have no window. */
export const Lead = ({ data, page }: Props) => (
  <div className="why-intro">
    <a className="skip" href="#choices">
      Skip to the choices
    </a>
    <p className="why-caution">
      {whyWords.notFlying} <SourceRefs ids={whyWords.notFlyingSources} sources={page.sourceIds} />
    </p>
    <ul className="why-reasons">
      {data.reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
    <p>
      {whyWords.window} <OriginTag origin="computed" detail="the plan of 2007" />
    </p>
    <details className="fold">
      <summary>How we worked it out</summary>
      <p>{whyWords.method}</p>
    </details>
  </div>
);
