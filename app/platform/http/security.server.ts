/**
 * The headers of every answer. `Referrer-Policy: same-origin` keeps the `Origin` header on plain form posts
 * (with `no-referrer` browsers send `Origin: null`).
 * @param nonce the nonce of this answer's scripts
 * @param options.development loosens styles and connections for the development server only
 */
export function securityHeaders(
  nonce: string,
  options: { isHttps: boolean; development: boolean },
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    // 'self' lets the islands import their own chunks: Chromium 92 forgets the nonce of a script that it takes
    // compiled from its cache, and with 'strict-dynamic' then refuses what that script imports.
    `script-src 'nonce-${nonce}' 'self'`,
    options.development ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    options.development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  const headers: Record<string, string> = {
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
  };
  if (options.isHttps) headers["Strict-Transport-Security"] = "max-age=31536000";
  return headers;
}

/** Whether a method can change something. */
export function isWrite(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}
