import { type CoverageRequest, createCoverageWork, type Ground, type Picture } from './coverageWork.ts';

export type ToWorker =
  | { readonly kind: 'ground'; readonly ground: Ground }
  | { readonly kind: 'request'; readonly request: CoverageRequest };

export type FromWorker =
  | { readonly kind: 'areas'; readonly areas: Picture['areas'] }
  | { readonly kind: 'tables'; readonly tables: Picture['tables'] }
  | { readonly kind: 'failed'; readonly message: string };

let work: ReturnType<typeof createCoverageWork> | null = null;
let rest: ReturnType<typeof setTimeout> | undefined;

const say = (message: FromWorker): void => postMessage(message);

/** The map first; the tables when nothing newer has come meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  clearTimeout(rest);
  if (data.kind === 'ground') {
    work = createCoverageWork(data.ground);
    return;
  }
  try {
    if (work === null) throw new Error('The model was not told the ground.');
    const { areas, tables } = work(data.request);
    say({ kind: 'areas', areas });
    rest = setTimeout(() => say({ kind: 'tables', tables: tables() }), 60);
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
