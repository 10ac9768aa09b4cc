import type { CertificateDocument } from "./certificate.ts";
import { type CertificateProof, renderCertificatePdf } from "./certificate-pdf.server.ts";

/** How many drawn certificates are kept; a document never changes, so neither does its PDF. */
const KEPT = 50;

const drawn = new Map<string, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/** The PDF of a certificate: one is drawn at a time, so that drawing never holds up saves for longer than one page. */
export function certificatePdf(
  document: CertificateDocument,
  verifyUrl: string,
  proof: CertificateProof,
): Promise<Buffer> {
  const key = `${document.serial} ${verifyUrl} ${proof.signature}`;
  const known = drawn.get(key);
  if (known) return known;
  const pdf = last.then(() => renderCertificatePdf(document, verifyUrl, proof));
  last = pdf.catch(() => drawn.delete(key));
  drawn.set(key, pdf);
  const oldest = drawn.keys().next().value;
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return pdf;
}
