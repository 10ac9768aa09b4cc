import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ico": "image/x-icon",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

interface StaticFile {
  type: string;
  etag: string;
  immutable: boolean;
  plain: Buffer;
  gzip: Buffer | null;
  brotli: Buffer | null;
}

/** Files served from memory: read once at the start, with the compressed copies the build made beside them. */
export interface StaticFiles {
  /** @returns whether the path was one of ours and has been answered */
  serve(request: IncomingMessage, response: ServerResponse, pathname: string): boolean;
}

/** @param dir the folder of built browser files; names with a hash in `assets/` or `islands/` never change */
export function loadStaticFiles(dir: string): StaticFiles {
  const files = new Map<string, StaticFile>();
  if (existsSync(dir)) {
    for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
      const full = path.join(dir, name);
      const type = TYPES[path.extname(name)];
      if (!type || !statSync(full).isFile()) continue;
      const plain = readFileSync(full);
      const url = `/${name.split(path.sep).join("/")}`;
      files.set(url, {
        type,
        etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
        immutable: url.startsWith("/assets/") || url.startsWith("/islands/"),
        plain,
        gzip: existsSync(`${full}.gz`) ? readFileSync(`${full}.gz`) : null,
        brotli: existsSync(`${full}.br`) ? readFileSync(`${full}.br`) : null,
      });
    }
  }
  return {
    serve(request, response, pathname) {
      const file = files.get(pathname);
      if (!file) return false;
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { Allow: "GET, HEAD" }).end();
        return true;
      }
      response.setHeader("ETag", file.etag);
      response.setHeader(
        "Cache-Control",
        file.immutable ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      );
      response.setHeader("Vary", "Accept-Encoding");
      if (request.headers["if-none-match"] === file.etag) {
        response.writeHead(304).end();
        return true;
      }
      const accepted = String(request.headers["accept-encoding"] ?? "");
      const body =
        file.brotli && accepted.includes("br")
          ? file.brotli
          : file.gzip && accepted.includes("gzip")
            ? file.gzip
            : file.plain;
      if (body === file.brotli) response.setHeader("Content-Encoding", "br");
      else if (body === file.gzip) response.setHeader("Content-Encoding", "gzip");
      response.setHeader("Content-Type", file.type);
      response.setHeader("Content-Length", body.length);
      response.writeHead(200);
      response.end(request.method === "HEAD" ? undefined : body);
      return true;
    },
  };
}
