/*
 * The headers of every answer. `Referrer-Policy: same-origin` keeps the `Origin` header on plain form posts
 * (with `no-referrer` browsers send `Origin: null`).
 */

const FIXED: Readonly<Record<string, string>> = {
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(self), payment=()",
};

/** What is no page loads and runs nothing. */
const NO_PAGE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The headers of answers that are no pages: data, pictures, files, streams. */
export function securityHeaders({ isHttps }: { isHttps: boolean }): Record<string, string> {
  return {
    "Content-Security-Policy": NO_PAGE_POLICY,
    ...FIXED,
    ...(isHttps ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/**
 * The policy of a page.
 * @param nonce the nonce of this answer's scripts
 * @param development loosens styles and connections for the development server only
 */
export function pagePolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    // 'self' lets the islands import their own chunks: Chromium 92 forgets the nonce of a script that it takes
    // compiled from its cache, and with 'strict-dynamic' then refuses what that script imports.
    `script-src 'nonce-${nonce}' 'self'`,
    development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Whether a method can change something. */
export function isWrite(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}
