/**
 * Keeps the built app in the browser, so that a reload opens it also while the server is away. Only the page and its
 * own files are kept, never a response of the API; a new build replaces all of it.
 */
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Installing = Lasting & { addRoutes?(route: object): Promise<void> };
type Fetching = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };
type Scope = { skipWaiting(): Promise<void>; readonly clients: { claim(): Promise<void> } };

/** Written in by the build: every file of the app, and a name that changes with them. */
declare const shell: { readonly version: string; readonly files: readonly string[] };

const worker = self as unknown as Scope;
const page = '/';

async function keep(): Promise<void> {
  const cache = await caches.open(shell.version);
  await cache.addAll([new Request(page, { cache: 'reload' }), ...shell.files]);
  await worker.skipWaiting();
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== shell.version).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const kept = async (path: string): Promise<Response | undefined> =>
  (await caches.open(shell.version)).match(path, { ignoreVary: true });

/** The page comes from the server while it responds, with a policy of its own; its files never change. */
const opened = (request: Request): Promise<Response> =>
  fetch(request).catch(async (error: unknown) => {
    const answer = await kept(page);
    if (!answer) throw error;
    return answer;
  });
const file = async (path: string, request: Request): Promise<Response> => (await kept(path)) ?? fetch(request);

self.addEventListener('install', (event) => {
  const installing = event as Installing;
  const direct = installing.addRoutes?.({ condition: { urlPattern: '/v1/*' }, source: 'network' });
  installing.waitUntil(Promise.all([direct, keep()]));
});
self.addEventListener('activate', (event) => (event as Lasting).waitUntil(forgetOlder()));
self.addEventListener('fetch', (event) => {
  const fetching = event as Fetching;
  const { request } = fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') fetching.respondWith(opened(request));
  else if (shell.files.includes(pathname)) fetching.respondWith(file(pathname, request));
});
