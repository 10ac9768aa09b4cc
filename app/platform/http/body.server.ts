import type { IncomingMessage } from "node:http";
import { Refusal } from "#app/platform/errors.ts";

/** The largest body a form or a JSON call may have. */
export const BODY_LIMIT_BYTES = 256 * 1024;

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
