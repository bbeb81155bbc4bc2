import { useEffect, useState } from 'react';
import type { CoverageModel } from '../model/client.ts';
import { useCoveragePart } from '../model/useCoverage.ts';
import { reportLostFile } from '../page/build.ts';
import { announce } from '../ui/reader/announce.ts';

/** An answer that comes sooner is not worth the word. */
const SOON_MS = 400;

/** Says when the model takes long, and when it failed; then it can be tried again. */
export const ModelStatus = ({ coverage }: { readonly coverage: CoverageModel }) => {
  const status = useCoveragePart(coverage, 'status');
  const message = useCoveragePart(coverage, 'message');
  const [isLong, setLong] = useState(false);
  const isWorking = status === 'working';
  useEffect(
    function sayWhenLong() {
      if (!isWorking) return;
      const late = setTimeout(setLong, SOON_MS, true);
      return () => {
        clearTimeout(late);
        setLong(false);
      };
    },
    [isWorking],
  );
  useEffect(
    function announceFailure() {
      if (status !== 'failed') return;
      announce(`The model failed: ${message}.`);
      reportLostFile(); // its program may be what is gone
    },
    [status, message],
  );
  return (
    <p className="why-state" aria-busy={isWorking}>
      {isWorking && isLong && 'Computing …'}
      {status === 'failed' && (
        <>
          The model failed: {message}. The map and the tables are as they were last computed.{' '}
          <button type="button" onClick={coverage.retry}>
            Try again
          </button>
        </>
      )}
    </p>
  );
};
