const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Does work of which nothing is to be left when it fails or when the process is told to stop. */
export const undoing = async (undo: () => void, work: () => Promise<void>): Promise<void> => {
  const stop = (signal: keyof typeof SIGNALS) => {
    undo();
    process.exit(128 + SIGNALS[signal]);
  };
  const signals = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  for (const signal of signals) process.once(signal, stop);
  try {
    await work();
  } catch (error) {
    undo();
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
};
