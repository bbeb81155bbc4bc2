import { type ReactNode, Suspense, useState } from 'react';
import { Boundary } from './Boundary.tsx';

type Props = {
  /** What it is, for the sentence that says it failed. */
  readonly name: string;
  readonly children: ReactNode;
};

/**
 * A part of the page that may fail by itself: when its script or style sheet does not arrive, or it throws, a sentence and a
 * second try stand in its place, and the rest of the page is left as it is. It is also hydrated by itself, so that no task is long.
 */
export const Part = ({ name, children }: Props) => {
  const [tries, setTries] = useState(0);
  return (
    <>
      {tries > 0 && (
        // The button that had the focus is gone: the next stop of the Tab key is what has come in its place.
        <span key={tries} ref={(start) => start?.focus({ preventScroll: true })} tabIndex={-1} className="unseen">
          {name}
        </span>
      )}
      <Boundary
        key={`part-${tries}`}
        fallback={
          <p className="failed" role="status">
            {name} could not be loaded.{' '}
            <button type="button" onClick={() => setTries(tries + 1)}>
              Try again
            </button>
          </p>
        }
      >
        <Suspense fallback={null}>{children}</Suspense>
      </Boundary>
    </>
  );
};
