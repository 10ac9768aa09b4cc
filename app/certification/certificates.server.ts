import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, readStream, streamHead } from "#app/platform/events.server.ts";
import { ConflictError } from "#db/client.server.ts";
import { certificate, person, unit } from "#db/schema/index.ts";
import { validUntil } from "./calendar.ts";
import {
  type CertificateDocument,
  type CertificateEvent,
  type CertificateStatus,
  canonicalCertificate,
  certificateDocument,
  certificateStatus,
  parseCertificate,
} from "./certificate.ts";
import { newSerial, parseSerial } from "./serial.ts";
import { certificateDigest, sign, verify } from "./signing.server.ts";
import { type Standing, standingsOf } from "./standing.server.ts";

/** Why a certificate was revoked; a code, because events hold no free text. */
export const REVOCATION_REASONS = ["issuedInError", "examIrregular", "leftUnit"] as const;
export type RevocationReason = (typeof REVOCATION_REASONS)[number];

/**
 * Issues every certificate whose requirements are met and that has not been issued. Called after each achievement
 * and at every start; twice is harmless.
 * @returns serials issued now
 */
export async function settleCertificates(app: App, personId: string): Promise<string[]> {
  const serials: string[] = [];
  for (const standing of await standingsOf(app, personId)) {
    if (!standing.result.met || standing.serial !== null) continue;
    try {
      serials.push(await issue(app, personId, standing));
    } catch (error) {
      // The unique key (person, track, cycle) shows that it has been issued in the same moment.
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  return serials;
}

/** Settles everybody who holds an assignment without a certificate; for the start after an interruption. */
export async function settleAll(app: App): Promise<number> {
  const rows = await app.db.rows<{ personId: string }>(
    `SELECT DISTINCT a.person_id AS personId FROM assignment a LEFT JOIN certificate c
     ON c.person_id = a.person_id AND c.track_id = a.track_id AND c.cycle = a.cycle WHERE c.serial IS NULL`,
  );
  let issued = 0;
  for (const { personId } of rows) issued += (await settleCertificates(app, personId)).length;
  return issued;
}

async function issue(app: App, personId: string, { assignment, track, result }: Standing): Promise<string> {
  const [holder] = await app.db.orm
    .select({ displayName: person.displayName, unitName: unit.name })
    .from(person)
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(eq(person.id, personId));
  if (!holder) throw new Refusal("notFound");
  const now = app.clock.now();
  const document = certificateDocument({
    serial: newSerial(randomBytes(16)),
    personName: holder.displayName,
    unitName: holder.unitName,
    track: { id: track.id, title: track.data.title, titleEn: track.data.titleEn, hash: track.hash },
    issuer: track.data.issuer,
    issuerEn: track.data.issuerEn,
    evidence: result.requirements.map(({ requirement, at, digest }) => ({
      kind: requirement.kind,
      id: requirement.id,
      at: at ?? now,
      digest: digest ?? "",
    })),
    issuedAt: now,
    validUntil: validUntil(now, track.data.validityMonths),
  });
  const text = canonicalCertificate(document);
  const digest = certificateDigest(text);
  await app.db.writeBatch([
    app.db.orm.insert(certificate).values({
      serial: document.serial,
      personId,
      trackId: track.id,
      cycle: assignment.cycle,
      issuedAt: now,
      validUntil: document.validUntil,
      document: text,
      digest,
      signature: sign(text, app.signingKey),
      keyId: app.signingKey.keyId,
    }),
    appendEvent({
      stream: `certificate:${document.serial}`,
      seq: 1,
      kind: "certificate.issued",
      at: now,
      actorId: null,
      personId,
      data: {
        serial: document.serial,
        digest,
        trackId: track.id,
        trackHash: track.hash,
        cycle: assignment.cycle,
        validUntil: document.validUntil,
      },
    }),
  ]);
  return document.serial;
}

/** What anybody may ask of a serial. */
export interface Verification {
  serial: string;
  document: CertificateDocument;
  status: CertificateStatus;
  /** whether document, digest and signature still agree */
  intact: boolean;
}

/**
 * Looks a certificate up by its serial, as typed or scanned.
 * @returns null for a serial that is none or unknown: both look the same from outside
 */
export async function verifyCertificate(app: App, typed: string): Promise<Verification | null> {
  const serial = parseSerial(typed);
  if (!serial) return null;
  const [row] = await app.db.orm.select().from(certificate).where(eq(certificate.serial, serial));
  const document = row ? parseCertificate(row.document) : null;
  if (!row || !document) return null;
  const intact =
    certificateDigest(row.document) === row.digest &&
    verify(row.document, row.signature, app.signingKey.publicKeyPem);
  return { serial, document, status: await statusOf(app, serial, row), intact };
}

async function statusOf(
  app: App,
  serial: string,
  row: { issuedAt: number; validUntil: number },
): Promise<CertificateStatus> {
  const events = await readStream<{ reason?: string }>(app.db, `certificate:${serial}`);
  const log: CertificateEvent[] = events.flatMap((event): CertificateEvent[] => {
    if (event.kind === "certificate.issued")
      return [{ type: "certificate.issued", at: event.at, validUntil: row.validUntil }];
    if (event.kind === "certificate.revoked")
      return [{ type: "certificate.revoked", at: event.at, reason: event.data.reason ?? "" }];
    return [];
  });
  return certificateStatus(log, app.clock.now());
}

/**
 * Revokes a certificate for good. Who may do it is the caller's question.
 * @throws {Refusal} notFound
 */
export async function revokeCertificate(
  app: App,
  actorId: string,
  serial: string,
  reason: RevocationReason,
): Promise<void> {
  const [row] = await app.db.orm
    .select({ personId: certificate.personId })
    .from(certificate)
    .where(eq(certificate.serial, serial));
  if (!row) throw new Refusal("notFound");
  await decide(async () => {
    const stream = `certificate:${serial}`;
    const head = await streamHead(app.db, stream);
    if (head.kind === "certificate.revoked") return;
    await app.db.writeBatch([
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "certificate.revoked",
        at: app.clock.now(),
        actorId,
        personId: row.personId,
        data: { reason },
      }),
    ]);
  });
}
