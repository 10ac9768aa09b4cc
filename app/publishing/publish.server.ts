import { contentHash } from "#app/platform/canonical.server.ts";
import { decide } from "#app/platform/events.server.ts";
import type { Database } from "#db/client.server.ts";
import type { ContentKind, Manifest, Version } from "./catalogue.server.ts";
import { PublishError } from "./findings.ts";
import type { Prepared } from "./prepare.server.ts";

/** What a publication did. */
export interface Publication {
  seq: number;
  digest: string;
  /** false when the content was already published exactly so */
  changed: boolean;
  counts: Partial<Record<ContentKind, number>>;
}

/**
 * Publishes prepared content: all of it or nothing. Versions are immutable rows; a publication is the set of
 * versions that serves from then on. The same content twice changes nothing.
 * @throws {PublishError} with every finding; the last publication goes on serving
 */
export async function publish(
  db: Database,
  { versions, findings }: Prepared,
  now: number,
): Promise<Publication> {
  if (findings.some((finding) => finding.severity === "error")) throw new PublishError(findings);
  return storePublication(db, versions, now);
}

/** Stores a checked set of versions and makes it the one that serves. */
export async function storePublication(
  db: Database,
  versions: readonly Version[],
  now: number,
): Promise<Publication> {
  const manifest = manifestOf(versions);
  const digest = contentHash(manifest);
  const counts: Partial<Record<ContentKind, number>> = {};
  for (const { kind } of versions) counts[kind] = (counts[kind] ?? 0) + 1;
  return decide(async () => {
    const [newest] = await db.rows<{ seq: number; digest: string }>(
      "SELECT seq, digest FROM publication ORDER BY seq DESC LIMIT 1",
    );
    if (newest?.digest === digest) return { seq: newest.seq, digest, changed: false, counts };
    const seq = (newest?.seq ?? 0) + 1;
    await db.writeBatch([
      ...versions.map(({ kind, id, hash, data }) => ({
        sql: "INSERT INTO content_version (kind, id, hash, data, published_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        params: [kind, id, hash, JSON.stringify(data), now],
      })),
      {
        sql: "INSERT INTO publication (seq, at, digest, manifest) VALUES (?, ?, ?, ?)",
        params: [seq, now, digest, JSON.stringify(manifest)],
      },
    ]);
    return { seq, digest, changed: true, counts };
  });
}

/** The set as kind → id → hash. */
export function manifestOf(versions: readonly Version[]): Manifest {
  const manifest: Manifest = {
    course: {},
    lesson: {},
    question: {},
    form: {},
    exam: {},
    track: {},
    scenario: {},
    sources: {},
    speech: {},
  };
  for (const { kind, id, hash } of versions) manifest[kind][id] = hash;
  return manifest;
}
