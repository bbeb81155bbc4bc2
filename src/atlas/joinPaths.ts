/** Paths as one. Ours begin with a relative move, which counts from the start only after an absolute one. */
export const joinPaths = (...paths: readonly string[]): string =>
  paths.map((d) => (d === '' ? '' : `M0 0${d}`)).join('');
