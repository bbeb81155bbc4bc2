declare const ONE_FILE: boolean | undefined;

/** Whether the whole edition is this one file. Vite puts the answer here, so that a site has no code for it. */
export const isOneFile: boolean = typeof ONE_FILE !== 'undefined' && ONE_FILE;
