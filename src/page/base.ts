/** The folder that the site is served from, with a slash at its end. Node, which runs the build's commands, sets none. */
export const base: string = typeof import.meta.env === 'undefined' ? '/' : import.meta.env.BASE_URL;
