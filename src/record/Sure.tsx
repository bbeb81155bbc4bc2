import type { RecordEntry } from '../page/recordChapter.ts';
import { layers, sureWords } from './words.ts';

const dots: Readonly<Record<RecordEntry['sure'], number>> = { independent: 3, 'one-origin': 2, once: 1 };

const Dots = ({ sure }: { readonly sure: RecordEntry['sure'] }) => (
  <svg className="sure-dots" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
    {[4, 13, 22].map((x, index) => (
      <circle key={x} cx={x} cy="5" r="3" className={index < dots[sure] ? 'full' : undefined} />
    ))}
  </svg>
);

/** How well an entry stands: three dots, more of them full the better; in words for those who do not see them. */
export const Sure = ({ entry: { sure, confidence } }: { readonly entry: Pick<RecordEntry, 'sure' | 'confidence'> }) => (
  <span className="sure" title={confidence}>
    <Dots sure={sure} />
    <span className="unseen">, {confidence}</span>
  </span>
);

/** What the dots mean. */
export const SureKey = () => (
  <p className="sure-key note">
    {layers.key}:
    {(['independent', 'one-origin', 'once'] as const).map((sure) => (
      <span key={sure}>
        <Dots sure={sure} /> {sureWords[sure]}
      </span>
    ))}
  </p>
);
