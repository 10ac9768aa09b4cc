import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CertificateEvent,
  canonicalCertificate,
  certificateStatus,
  parseCertificate,
} from "./certificate.ts";
import { ISSUED_AT, testCertificate } from "./testing.ts";

describe("certificateDocument", () => {
  it("has one canonical text, whatever the order of keys and of evidence", () => {
    const document = testCertificate();
    const { serial, personName, ...rest } = document;
    const { format: _format, ...input } = { ...rest, personName, serial };
    const turned = testCertificate({ ...input, evidence: [...document.evidence].reverse() });
    expect(canonicalCertificate(turned)).toBe(canonicalCertificate(document));
    expect(canonicalCertificate(document)).toMatchInlineSnapshot(
      `"{"evidence":[{"at":1795318199999,"digest":"cc","id":"exam.manual-basics","kind":"exam"},{"at":1795318199997,"digest":"aa","id":"manual.report","kind":"lesson"}],"format":"shijing.certificate/1","issuedAt":1795318200000,"issuer":"实境课堂培训平台","issuerEn":"Shijing training platform","personName":"罗小萍","serial":"0024-H36H-2NCS-VRH6-DAQF-6DVV-QZW","track":{"hash":"0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f","id":"federation-onboarding","title":"妇联干部上岗培训","titleEn":"Onboarding"},"unitName":"云桥街道柳岸社区妇女之家","validUntil":1858521600000}"`,
    );
  });

  it("keeps a name verbatim, rare characters and look-alikes included", () => {
    for (const personName of ["𠮷野家", "䶮", "買\uF900", "é", "e\u0301", "买买提·艾力"]) {
      expect(parseCertificate(canonicalCertificate(testCertificate({ personName })))?.personName).toBe(
        personName,
      );
    }
  });

  it.each([
    ["an empty name", { personName: "" }],
    ["a name with a line break", { personName: "罗\n小萍" }],
    ["a name with half a character", { personName: "罗\uD842" }],
    ["no evidence", { evidence: [] }],
    ["an end before the issue", { validUntil: ISSUED_AT }],
    ["a fractional instant", { issuedAt: 1.5 }],
  ])("refuses %s", (_name, change) => {
    expect(() => testCertificate(change)).toThrow();
  });

  it("leaves the unit out when there is none", () => {
    expect(canonicalCertificate(testCertificate({ unitName: undefined }))).not.toContain("unitName");
  });
});

describe("parseCertificate", () => {
  const text = canonicalCertificate(testCertificate());
  it("reads back what was written", () => {
    expect(parseCertificate(text)).toEqual(testCertificate());
  });
  it.each([
    ["text that is no JSON", "{"],
    ["JSON that is no certificate", "[]"],
    ["a second spelling of the same certificate", JSON.stringify(JSON.parse(text), null, 1)],
    ["a field that does not belong", text.replace("{", '{"admin":true,')],
    ["a key that is given twice", text.replace('"serial"', '"serial":"x","serial"')],
  ])("refuses %s", (_name, presented) => {
    expect(parseCertificate(presented)).toBeNull();
  });
});

describe("certificateStatus", () => {
  const issued: CertificateEvent = { type: "certificate.issued", at: 100, validUntil: 200 };
  const revoked: CertificateEvent = { type: "certificate.revoked", at: 150, reason: "issuedInError" };
  it.each([
    ["from its issue", [issued], 100, { status: "valid", since: 100, reason: "inForce" }],
    ["until the last millisecond", [issued], 199, { status: "valid" }],
    ["and expired at its end", [issued], 200, { status: "expired", since: 200, reason: "validityEnded" }],
    ["until it is revoked", [issued, revoked], 149, { status: "valid" }],
    [
      "and revoked from that instant",
      [issued, revoked],
      150,
      { status: "revoked", since: 150, reason: "issuedInError" },
    ],
    ["and revoked for ever", [issued, revoked], 999, { status: "revoked", since: 150, validUntil: 200 }],
  ])("is good %s", (_name, events, now, expected) => {
    expect(certificateStatus(events, now)).toMatchObject(expected);
  });

  it("takes the first of two revocations and does not depend on the order of events", () => {
    const again: CertificateEvent = { type: "certificate.revoked", at: 170, reason: "other" };
    fc.assert(
      fc.property(
        fc.shuffledSubarray([issued, revoked, again], { minLength: 3 }),
        fc.integer({ min: 100, max: 300 }),
        (events, now) => {
          expect(certificateStatus(events, now)).toEqual(certificateStatus([issued, revoked, again], now));
          expect(certificateStatus(events, 300)).toMatchObject({ since: 150, reason: "issuedInError" });
        },
      ),
    );
  });

  it("has no status before its issue", () => {
    expect(() => certificateStatus([issued], 99)).toThrow(RangeError);
    expect(() => certificateStatus([revoked], 999)).toThrow(RangeError);
  });
});
