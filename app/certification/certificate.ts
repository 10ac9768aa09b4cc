import { z } from "zod";
import { canonicalJson } from "#app/platform/canonical.server.ts";

const instant = z.number().int().nonnegative();
const line = z
  .string()
  .min(1)
  .refine((text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text), "a line of text without control characters");

const evidenceSchema = z.strictObject({
  kind: z.enum(["lesson", "scenario", "exam"]),
  id: z.string().min(1),
  /** epoch ms at which the requirement was first met */
  at: instant,
  /** digest of the evidence, as the record gives it */
  digest: z.string().min(1),
});
export type CertificateEvidence = z.infer<typeof evidenceSchema>;

const certificateInputSchema = z.strictObject({
  /** as `newSerial` gives it */
  serial: z.string().min(1),
  personName: line.max(80),
  unitName: line.max(120).optional(),
  track: z.strictObject({
    id: z.string().min(1),
    title: line.max(100),
    titleEn: line.max(200),
    /** hash of the published version whose requirements were met */
    hash: z.string().min(1),
  }),
  issuer: line.max(100),
  issuerEn: line.max(200),
  evidence: z.array(evidenceSchema).min(1),
  /** epoch ms */
  issuedAt: instant,
  /** epoch ms, exclusive: valid before this instant */
  validUntil: instant,
});
export type CertificateInput = z.infer<typeof certificateInputSchema>;

/** The name of the form of the document; a changed form gets a new name and old ones stay readable. */
export const CERTIFICATE_FORMAT = "shijing.certificate/1";

/** The signed statement: everything that a certificate says, frozen at its issue. */
export const certificateDocumentSchema = certificateInputSchema
  .extend({ format: z.literal(CERTIFICATE_FORMAT) })
  .refine((document) => document.validUntil > document.issuedAt, "a certificate ends after its issue");
export type CertificateDocument = z.infer<typeof certificateDocumentSchema>;

/**
 * The document of a certificate, evidence sorted by kind and id.
 * @throws {z.ZodError} when something is missing or a line of text carries control characters
 */
export function certificateDocument(input: CertificateInput): CertificateDocument {
  const evidence = [...input.evidence].sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
  return certificateDocumentSchema.parse({ ...input, evidence, format: CERTIFICATE_FORMAT });
}

/**
 * The text that is signed and stored: JSON without spaces, the keys of every object in the order of their UTF-16
 * code units, numbers and strings as ECMAScript writes them, absent fields left out (RFC 8785), in UTF-8.
 */
export function canonicalCertificate(document: CertificateDocument): string {
  return canonicalJson(document);
}

/**
 * Reads a stored or presented document.
 * @returns null when the text is no certificate document or not the canonical text of one
 */
export function parseCertificate(text: string): CertificateDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = certificateDocumentSchema.safeParse(value);
  return parsed.success && canonicalCertificate(parsed.data) === text ? parsed.data : null;
}

/** What happens to a certificate; `at` is epoch ms. */
export type CertificateEvent =
  | { type: "certificate.issued"; at: number; validUntil: number }
  | { type: "certificate.revoked"; at: number; reason: string };

export type CertificateStatus =
  | { status: "valid"; since: number; validUntil: number; reason: "inForce" }
  | { status: "expired"; since: number; validUntil: number; reason: "validityEnded" }
  | { status: "revoked"; since: number; validUntil: number; reason: string };

/**
 * Whether a certificate is good. A revocation outweighs everything and is never undone: a certificate revoked by
 * mistake is followed by a new one.
 * @param now epoch ms; events of later instants have not happened yet
 * @throws {RangeError} when the certificate had not been issued by then
 */
export function certificateStatus(events: readonly CertificateEvent[], now: number): CertificateStatus {
  const past = events.filter(({ at }) => at <= now);
  const issued = past.find((event) => event.type === "certificate.issued");
  if (!issued) throw new RangeError("the certificate has not been issued");
  const { validUntil } = issued;
  const revocations = past
    .filter((event) => event.type === "certificate.revoked")
    .sort((a, b) => a.at - b.at);
  const [revoked] = revocations;
  if (revoked) return { status: "revoked", since: revoked.at, validUntil, reason: revoked.reason };
  if (now >= validUntil) return { status: "expired", since: validUntil, validUntil, reason: "validityEnded" };
  return { status: "valid", since: issued.at, validUntil, reason: "inForce" };
}
