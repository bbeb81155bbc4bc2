import { type Answer, type OfflineSite, selectAnswer } from './answer.ts';

/** The service worker. After one visit it has the whole site; while there is a network, every page still comes from there. */

declare const self: ServiceWorkerGlobalScope & {
  readonly navigator: { readonly connection?: { readonly saveData: boolean } };
};

/** The build writes it in front of this script. Null ends the worker of an earlier build: the site is to be kept no longer. */
declare const site: OfflineSite | null;

const root = self.registration.scope;
/** A host may have several sites, one below another. */
const prefix = `offline:${new URL(root).pathname}:`;
const cacheName = prefix + site?.version;
/** A network that has not begun to answer by then is taken for none. */
const PATIENCE_MS = 5000;
const AT_A_TIME = 4;

const check = async (response: Response, path: string, isGood: (body: Blob) => Promise<boolean> | boolean) => {
  const body = await response.blob();
  if (!response.ok || !(await isGood(body))) throw new Error(`${path} is not what this version has there.`);
  return new Response(body, { headers: response.headers }); // one that was redirected could not be shown as a page
};

/** A file that an earlier version has too is not fetched again. A host may answer with a page for what it does not have. */
const fetchFile = async (path: string): Promise<Response> =>
  (await caches.match(root + path, { ignoreVary: true })) ??
  check(await fetch(root + path), path, ({ type }) => !type.startsWith('text/html'));

/** The pages must be of the same build as the files: a deploy, or a cache on the way, may have put others there. */
const fetchPage = async (path: string, build: string): Promise<Response> =>
  check(await fetch(root + path, { cache: 'no-cache' }), path, async (body) =>
    (await body.text()).includes(`data-build="${build}"`),
  );

/** Fetches all of it or fails; what has come by then is there for the next try. */
const keep = async ({ build, files, pages }: OfflineSite): Promise<void> => {
  if (self.navigator.connection?.saveData) throw new Error('The reader saves data.');
  const cache = await caches.open(cacheName);
  const left = [
    ...files.map((path) => ({ path, load: () => fetchFile(path) })),
    ...pages.map((path) => ({ path, load: () => fetchPage(path, build) })),
  ];
  const work = async () => {
    for (let one = left.shift(); one; one = left.shift()) await cache.put(root + one.path, await one.load());
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
};

const begin = async (): Promise<void> => {
  const forgetOthers = (await caches.keys())
    .filter((name) => name.startsWith(prefix) && name !== cacheName)
    .map((name) => caches.delete(name));
  await Promise.all(forgetOthers);
  if (site === null) return void (await self.registration.unregister());
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
};

const findKept = async (path: string): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(root + path, { ignoreVary: true });

const showPage = async (answer: Exclude<Answer, { kind: 'file' }>, network: Promise<Response>): Promise<Response> => {
  if (answer.kind === 'network') return network;
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const response = await Promise.race([network, late]).catch(() => null);
  if (response !== null && response.status < 500) return response;
  if (answer.kind === 'moved') return Response.redirect(answer.to);
  return (await findKept(answer.path)) ?? network;
};

self.addEventListener('install', (event) => {
  if (site === null) self.skipWaiting();
  else event.waitUntil(keep(site));
});
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = site && selectAnswer(request, site, root);
  if (answer === null) return;
  if (answer.kind === 'file') {
    event.respondWith(findKept(answer.path).then((kept) => kept ?? fetch(request)));
    return;
  }
  const network = Promise.resolve(event.preloadResponse).then(
    (response: Response | undefined) => response ?? fetch(request),
  );
  network.catch(() => {}); // it may fail after the page has been shown
  event.respondWith(showPage(answer, network));
});
