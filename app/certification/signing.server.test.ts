import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EnvironmentError } from "#app/platform/env.server.ts";
import { canonicalCertificate } from "./certificate.ts";
import { certificateDigest, keyIdOf, loadOrCreateSigningKey, sign, verify } from "./signing.server.ts";
import { testCertificate } from "./testing.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "keys-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const privateFile = () => path.join(dir, "certificate-signing.pem");
const publicFile = () => path.join(dir, "certificate-signing.pub.pem");

describe("loadOrCreateSigningKey", () => {
  it("makes a key that only its owner can read, keeps it, and leaves no other file", () => {
    const key = loadOrCreateSigningKey(dir);
    expect(statSync(privateFile()).mode & 0o777).toBe(0o600);
    expect(loadOrCreateSigningKey(dir, false).keyId).toBe(key.keyId);
    expect(readdirSync(dir).sort()).toEqual(["certificate-signing.pem", "certificate-signing.pub.pem"]);
    expect(key.keyId).toMatch(/^[0-9a-f]{16}$/);
    expect(key.keyId).toBe(keyIdOf(createPublicKey(readFileSync(publicFile(), "utf8"))));
  });

  it("makes the folder when it is missing", () => {
    expect(loadOrCreateSigningKey(path.join(dir, "deep", "keys")).keyId).toHaveLength(16);
  });

  const refusal = (isNew?: boolean): string => {
    try {
      loadOrCreateSigningKey(dir, isNew);
    } catch (error) {
      expect(error).toBeInstanceOf(EnvironmentError);
      return error instanceof Error ? error.message : "";
    }
    return "no refusal";
  };

  it("says in one line that a key existed and is missing, and makes no new one", () => {
    loadOrCreateSigningKey(dir);
    rmSync(privateFile());
    expect(refusal()).toBe(
      `${privateFile()} is missing but a signing key existed. Restore it from a backup.`,
    );
    expect(readdirSync(dir)).toEqual(["certificate-signing.pub.pem"]);
  });

  it("makes no key where the installation already holds data", () => {
    expect(refusal(false)).toMatch(/is missing but a signing key existed/);
    expect(readdirSync(dir)).toEqual([]);
  });

  it("refuses a damaged key, a key of another kind and an exchanged key", () => {
    loadOrCreateSigningKey(dir);
    const good = readFileSync(privateFile(), "utf8");
    writeFileSync(privateFile(), good.slice(0, 40));
    expect(refusal()).toMatch(/cannot be read as a key/);
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
      type: "pkcs8",
      format: "pem",
    });
    writeFileSync(privateFile(), rsa);
    expect(refusal()).toMatch(/not an Ed25519 key/);
    const other = generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
    writeFileSync(privateFile(), other);
    expect(refusal()).toMatch(/is not the key that/);
    expect(refusal()).not.toContain("\n");
  });

  it("closes a key that a restore left open to others", () => {
    loadOrCreateSigningKey(dir);
    chmodSync(privateFile(), 0o644);
    loadOrCreateSigningKey(dir);
    expect(statSync(privateFile()).mode & 0o777).toBe(0o600);
  });

  it("writes the public key again when only it is lost", () => {
    const key = loadOrCreateSigningKey(dir);
    rmSync(publicFile());
    expect(loadOrCreateSigningKey(dir).keyId).toBe(key.keyId);
    expect(readFileSync(publicFile(), "utf8")).toBe(key.publicKeyPem);
  });
});

describe("sign and verify", () => {
  it("agree on a document and on its canonical text", () => {
    const key = loadOrCreateSigningKey(dir);
    const document = testCertificate();
    const signature = sign(document, key);
    expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/);
    expect(verify(document, signature, key.publicKeyPem)).toBe(true);
    expect(verify(canonicalCertificate(document), signature, key.publicKeyPem)).toBe(true);
    expect(sign(canonicalCertificate(document), key)).toBe(signature);
  });

  it("notice every change of a byte of the text and of the signature, and every other key", () => {
    const key = loadOrCreateSigningKey(dir);
    const text = canonicalCertificate(testCertificate());
    const signature = sign(text, key);
    const other = loadOrCreateSigningKey(path.join(dir, "other"));
    expect(verify(text, signature, other.publicKeyPem)).toBe(false);
    fc.assert(
      fc.property(
        fc.nat({ max: text.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (place, character) => {
          fc.pre(text.charAt(place) !== character);
          expect(
            verify(text.slice(0, place) + character + text.slice(place + 1), signature, key.publicKeyPem),
          ).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.nat({ max: 85 }), fc.constantFrom(..."ABCxyz019-_=+/ "), (place, character) => {
        fc.pre(signature.charAt(place) !== character);
        expect(
          verify(text, signature.slice(0, place) + character + signature.slice(place + 1), key.publicKeyPem),
        ).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["", "x", "=".repeat(86), "证书"])("take damaged signatures and keys for false (%#)", (junk) => {
    const key = loadOrCreateSigningKey(dir);
    const document = testCertificate();
    expect(verify(document, junk, key.publicKeyPem)).toBe(false);
    expect(verify(document, sign(document, key), junk)).toBe(false);
  });

  it("digest tells documents apart", () => {
    const document = testCertificate();
    expect(certificateDigest(document)).toMatch(/^[0-9a-f]{64}$/);
    expect(certificateDigest(document)).toBe(certificateDigest(canonicalCertificate(document)));
    expect(certificateDigest(testCertificate({ personName: "罗小苹" }))).not.toBe(
      certificateDigest(document),
    );
  });
});
