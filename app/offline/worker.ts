import {
  ASSET_LIMIT,
  asCopy,
  isAsset,
  isFresh,
  isLesson,
  KEEP_HEADER,
  keepable,
  kindOf,
  LESSON_LIMIT,
  PATIENCE_MS,
} from "./copies.ts";

/*
 * The service worker (/sw.js). Lesson pages come from the network; without one, from the copies of the person who read
 * here last. Scripts and styles come from their copies. Everything else is left to the browser.
 */

const ASSETS = "assets";
/** followed by the digest of whose copies these are; there is never more than one */
const LESSONS = "lessons/";
/** While it exists nobody knows who sits here: copies stay closed until a lesson page says for whom it is. */
const LOCK = "locked";

/** The parts of the worker's scope and events that are used here; the DOM types do not have them. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LongEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface NewsEvent extends LongEvent {
  data: unknown;
  source: { url?: string } | null;
}

const scope = self as unknown as WorkerScope;

self.addEventListener("install", (event) => (event as LongEvent).waitUntil(scope.skipWaiting()));
self.addEventListener("activate", (event) => (event as LongEvent).waitUntil(scope.clients.claim()));

self.addEventListener("fetch", (raw) => {
  const event = raw as RequestEvent;
  const kind = kindOf(event.request, self.location.origin);
  if (kind === "signOut") event.waitUntil(forget());
  else if (kind === "signIn") event.waitUntil(caches.open(LOCK));
  else if (kind === "asset") event.respondWith(asset(event.request.url));
  else if (kind === "lesson") event.respondWith(lesson(event));
});

/** A page that was opened before the worker ran tells which files it loaded; it is read once more itself. */
self.addEventListener("message", (raw: Event) => {
  const event = raw as NewsEvent;
  const { data, source } = event;
  if (!Array.isArray(data)) return;
  for (const url of data) if (typeof url === "string" && isOwn(url, isAsset)) event.waitUntil(asset(url));
  const page = source?.url;
  if (page && isOwn(page, isLesson)) event.waitUntil(keepUnlessKept(page));
});

function isOwn(url: string, isKind: (pathname: string) => boolean): boolean {
  const { origin, pathname } = new URL(url);
  return origin === self.location.origin && isKind(pathname);
}

async function lesson(event: RequestEvent): Promise<Response> {
  const { request } = event;
  const network = fetch(request).then((response) => {
    event.waitUntil(keep(request.url, response.clone()));
    return response;
  });
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const inTime = await Promise.race([network.catch(() => null), patience]);
  return inTime ?? (await copyOf(request.url)) ?? network;
}

/** A page's address without what stands behind the question mark. */
function placeOf(url: string): string {
  return self.location.origin + new URL(url).pathname;
}

async function keep(url: string, response: Response): Promise<void> {
  const place = placeOf(url);
  // A page of lessons that leads elsewhere leads to the sign-in.
  if (response.type === "opaqueredirect" || response.redirected) {
    await caches.open(LOCK);
    return;
  }
  const reader = response.headers.get(KEEP_HEADER);
  if (!response.ok || reader === null) {
    if (response.status < 500 && !response.ok)
      for (const cache of await lessonCaches()) await cache.delete(place);
    return;
  }
  const name = LESSONS + reader;
  for (const other of await caches.keys())
    if (other.startsWith(LESSONS) && other !== name) await caches.delete(other);
  if (new URL(url).search === "") {
    const cache = await caches.open(name);
    await cache.put(place, new Response(keepable(await response.text()), headersOf(response)));
    await trim(cache, LESSON_LIMIT);
  }
  await caches.delete(LOCK);
}

async function keepUnlessKept(url: string): Promise<void> {
  for (const cache of await lessonCaches()) if (await cache.match(placeOf(url))) return;
  const place = placeOf(url);
  await keep(place, await fetch(place, { redirect: "manual" }));
}

async function lessonCaches(): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(LESSONS));
  return Promise.all(names.map((name) => caches.open(name)));
}

async function copyOf(url: string): Promise<Response | null> {
  if (await caches.has(LOCK)) return null;
  for (const cache of await lessonCaches()) {
    const copy = await cache.match(placeOf(url));
    if (!copy || !isFresh(copy.headers.get("Date"), Date.now())) continue;
    return new Response(asCopy(await copy.text()), headersOf(copy));
  }
  return null;
}

/** The headers of a page whose text is at hand: how it was packed for the way no longer matters. */
function headersOf(response: Response): { headers: Headers } {
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  return { headers };
}

async function asset(url: string): Promise<Response> {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(url);
  if (kept) return kept;
  const response = await fetch(url);
  if (response.ok) {
    await cache.put(url, response.clone());
    await trim(cache, ASSET_LIMIT);
  }
  return response;
}

/** Removes what was put in first. */
async function trim(cache: Cache, limit: number): Promise<void> {
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - limit))) await cache.delete(key);
}

async function forget(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(LESSONS)) await caches.delete(name);
}
