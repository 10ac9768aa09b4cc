import type { IncomingMessage } from "node:http";
import { may, type Permission, type Role } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";

/** The largest body a form or a JSON call may have. */
export const BODY_LIMIT_BYTES = 256 * 1024;

/** The largest file that may be handed in, and room for the other fields of its form. */
const UPLOAD_LIMIT_BYTES = 5 * 1024 * 1024 + 64 * 1024;

/** Where files are handed in, and who may do it; everybody else is held to the limit of a form. */
const UPLOADS: ReadonlyMap<string, Permission> = new Map([
  ["/library/import", "editContent"],
  ["/studio/upload", "editContent"],
  ["/studio/upload/corrected", "editContent"],
]);

/** How large the body of a request may be: more only where somebody who may hands in a file. */
export function bodyLimitOf(pathname: string, roles: readonly Role[]): number {
  const permission = UPLOADS.get(pathname);
  return permission !== undefined && may(roles, permission) ? UPLOAD_LIMIT_BYTES : BODY_LIMIT_BYTES;
}

/**
 * The fields of a form that hands in a file; null for another body, or on a path where no file is handed in.
 * @throws {Refusal} badRequest
 */
export async function readUpload(
  pathname: string,
  contentType: string,
  body: Buffer,
): Promise<FormData | null> {
  if (!UPLOADS.has(pathname) || !contentType.startsWith("multipart/form-data")) return null;
  try {
    return await new Response(new Uint8Array(body), {
      headers: { "Content-Type": contentType },
    }).formData();
  } catch {
    throw new Refusal("badRequest");
  }
}

/**
 * Reads a request's body whole.
 * @throws {Refusal} tooLarge; the rest is not read
 */
export function readBody(request: IncomingMessage, limitBytes = BODY_LIMIT_BYTES): Promise<Buffer> {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > limitBytes) return Promise.reject(new Refusal("tooLarge"));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limitBytes) {
        request.removeAllListeners("data");
        request.resume();
        reject(new Refusal("tooLarge"));
        return;
      }
      chunks.push(chunk);
    });
    request.on("end", () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("aborted", () => reject(new Refusal("badRequest")));
  });
}

/** A JSON body as a value. @throws {Refusal} badRequest */
export function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refusal("badRequest");
  }
}
