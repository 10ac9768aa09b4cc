/** The cookies of a request, by name; a name that comes twice keeps its first value. */
export function parseCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at < 0) continue;
    const name = part.slice(0, at).trim();
    if (name && !cookies.has(name)) cookies.set(name, part.slice(at + 1).trim());
  }
  return cookies;
}

/** How a cookie is set. */
export interface CookieOptions {
  /** seconds; 0 removes the cookie; absent: until the browser is closed */
  maxAgeSeconds?: number;
  httpOnly?: boolean;
  secure: boolean;
}

/** A `Set-Cookie` value: whole site, same site only. Values are URL-safe by construction. */
export function serializeCookie(name: string, value: string, options: CookieOptions): string {
  const parts = [`${name}=${value}`, "Path=/", "SameSite=Lax"];
  if (options.maxAgeSeconds !== undefined) parts.push(`Max-Age=${options.maxAgeSeconds}`);
  if (options.httpOnly ?? true) parts.push("HttpOnly");
  if (options.secure) parts.push("Secure");
  return parts.join("; ");
}

/** The name of the sign-in cookie: bound to this host where the browser can be told so. */
export function signInCookieName(isHttps: boolean): string {
  return isHttps ? "__Host-shijing" : "shijing";
}

/** The cookie that binds the forms of a visitor who is not signed in. */
export function visitCookieName(isHttps: boolean): string {
  return isHttps ? "__Host-visit" : "visit";
}
