import { validUntil } from "./calendar.ts";
import { type CertificateDocument, type CertificateInput, certificateDocument } from "./certificate.ts";
import { newSerial } from "./serial.ts";

/** 22 November 2026, 11:30 in Shanghai. */
export const ISSUED_AT = Date.UTC(2026, 10, 22, 3, 30);

/** A certificate for tests. */
export function testCertificate(change: Partial<CertificateInput> = {}): CertificateDocument {
  return certificateDocument({
    serial: newSerial(Uint8Array.from({ length: 16 }, (_, index) => index * 17)),
    personName: "罗小萍",
    unitName: "云桥街道柳岸社区妇女之家",
    track: {
      id: "federation-onboarding",
      title: "妇联干部上岗培训",
      titleEn: "Onboarding",
      hash: "0f".repeat(16),
    },
    issuer: "实境课堂培训平台",
    issuerEn: "Shijing training platform",
    evidence: [
      { kind: "lesson", id: "manual.report", at: ISSUED_AT - 3, digest: "aa" },
      { kind: "exam", id: "exam.manual-basics", at: ISSUED_AT - 1, digest: "cc" },
    ],
    issuedAt: ISSUED_AT,
    validUntil: validUntil(ISSUED_AT, 24),
    ...change,
  });
}
