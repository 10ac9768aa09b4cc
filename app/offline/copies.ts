/*
 * What the service worker decides (worker.ts): which requests it looks at, how long a copy is good, how a copy says
 * that it is one. Why lesson pages may be kept on a device: app/decisions/0007-lessons-on-the-device.md.
 */

/** The header with which the server allows a page to be kept, and for whom: a digest, never a name. */
export const KEEP_HEADER = "X-Shijing-Keep-For";

/** How many lessons are kept. */
export const LESSON_LIMIT = 50;

/** How many script and style files are kept; a new build brings others, the oldest go. */
export const ASSET_LIMIT = 120;

/** How long the network is waited for when there is a copy. */
export const PATIENCE_MS = 4000;

/** A copy is not shown for longer than this. */
export const COPY_LIFE_MS = 14 * 86_400_000;

/** What the worker does with a request; `other` is left to the browser untouched. */
export type RequestKind = "lesson" | "asset" | "signIn" | "signOut" | "other";

/**
 * Sorts a request. Only reading is ever answered by the worker; of posts it takes note without touching them.
 * @param origin the site's own, for example https://learn.example.org
 */
export function kindOf(request: { method: string; url: string; mode: string }, origin: string): RequestKind {
  const url = new URL(request.url);
  if (url.origin !== origin) return "other";
  if (request.method === "POST") {
    if (url.pathname === "/sign-out") return "signOut";
    return url.pathname === "/sign-in" || url.pathname.startsWith("/set-up/") ? "signIn" : "other";
  }
  if (request.method !== "GET") return "other";
  if (isAsset(url.pathname)) return "asset";
  return request.mode === "navigate" && isLesson(url.pathname) ? "lesson" : "other";
}

/** Whether a path is a lesson's own page; its paper form is another page and is not kept. */
export function isLesson(pathname: string): boolean {
  return /^\/lessons\/[^/]+$/.test(pathname);
}

/** Whether a path names a file that never changes, because its name holds a digest of what is in it. */
export function isAsset(pathname: string): boolean {
  return /^\/(?:assets|islands)\/[^?]*-[\w-]{6,}\.(?:js|css)$/.test(pathname);
}

/** Whether a copy may still be shown. @param date its Date header @param now epoch ms */
export function isFresh(date: string | null, now: number): boolean {
  const at = Date.parse(date ?? "");
  return at <= now + 86_400_000 && now - at < COPY_LIFE_MS;
}

/** The element around what must not be kept. Text in a page is escaped, so nothing inside can hold its end. */
export const NOT_KEPT = "not-kept";

/** The page without what must not be kept. */
export function keepable(html: string): string {
  return html.replace(/<not-kept[\s>][\s\S]*?<\/not-kept>/g, "");
}

/** The page as a copy: the attribute on its root shows the line that says so (offline-line.tsx). */
export function asCopy(html: string): string {
  return html.replace(/<html(?=[\s>])/, "<html data-offline");
}
