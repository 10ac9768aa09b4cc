import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Below this size compression costs more than it saves. */
const MIN_BYTES = 1024;

/**
 * Compresses a dynamic answer when the browser takes it. Event streams never come here.
 * @returns the bytes to send and the encoding's name, null for plain
 */
export async function compress(
  body: Buffer,
  type: string,
  accepted: string,
): Promise<{ body: Buffer; encoding: string | null }> {
  if (body.length < MIN_BYTES || !/^(?:text\/html|application\/json|image\/svg)/.test(type))
    return { body, encoding: null };
  if (accepted.includes("br")) {
    return { body: await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }), encoding: "br" };
  }
  if (accepted.includes("gzip")) return { body: await deflate(body, { level: 5 }), encoding: "gzip" };
  return { body, encoding: null };
}
