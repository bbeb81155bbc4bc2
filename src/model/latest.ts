/**
 * Hands requests to somebody who can do one at a time: while one is out, only the newest of the others waits. `answered` is to be
 * called with each answer; it returns whether nothing newer is wanted.
 */
export const createLatest = <Request>(send: (request: Request) => void) => {
  let out: Request | null = null;
  let waiting: Request | null = null;
  return {
    ask: (request: Request): void => {
      if (out === null) {
        out = request;
        send(request);
      } else waiting = request;
    },
    answered: (): boolean => {
      out = waiting;
      waiting = null;
      if (out !== null) send(out);
      return out === null;
    },
    /** Lets go of what waits and of what is out: for a worker that failed. */
    forget: (): void => {
      out = null;
      waiting = null;
    },
  };
};
