import { createHash } from "node:crypto";

export { canonicalJson } from "#app/platform/canonical.server.ts";

/** SHA-256 (FIPS 180-4) of a UTF-8 text as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
