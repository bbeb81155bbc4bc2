import type { RecordItem } from '../page/record.ts';

/** Ten units wide, round its middle. */
const kindPaths: Readonly<Record<RecordItem['kind'], string>> = {
  statement: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z',
  event: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  decision: 'M0-5.5 5.5 4.5H-5.5Z',
};

/** The sign of a kind of entry. */
export const KindMark = ({ kind }: { readonly kind: RecordItem['kind'] }) => (
  <svg className="kind-mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
    <path d={kindPaths[kind]} />
  </svg>
);
