import { createHash } from "node:crypto";
import { z } from "zod";

const file = z.object({ bytes: z.number().int().positive(), sha256: z.string().length(64) });

const body = z.object({
  format: z.literal(1),
  /** epoch ms UTC */
  createdAt: z.number().int(),
  program: z.string(),
  sqlite: z.string(),
  /** the migrations the database has seen, in order */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** rows of every table */
  rows: z.record(z.string(), z.number().int().nonnegative()),
  /** path inside the backup → what it must be */
  files: z.record(z.string().regex(/^(?:shijing\.db|keys\/[\w.-]+)$/), file),
});

const schema = body.extend({ digest: z.string() });

/** What a backup states about itself. */
export type BackupManifest = z.infer<typeof body>;

/** The manifest as it is stored: with a digest over the rest, so that a damaged one is seen. */
export function writeManifest(manifest: BackupManifest): string {
  return `${JSON.stringify({ ...manifest, digest: digestOf(manifest) }, null, 2)}\n`;
}

/**
 * Reads a stored manifest.
 * @returns null when it is damaged, incomplete or of another format
 */
export function readManifest(text: string): BackupManifest | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return null;
  const { digest, ...manifest } = parsed.data;
  return digest === digestOf(manifest) ? manifest : null;
}

function digestOf(manifest: BackupManifest): string {
  return createHash("sha256")
    .update(JSON.stringify(body.parse(manifest)))
    .digest("hex");
}
