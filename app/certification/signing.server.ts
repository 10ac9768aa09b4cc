import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign as signBytes,
  verify as verifyBytes,
} from "node:crypto";
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { EnvironmentError } from "#app/platform/env.server.ts";
import { writeOnce } from "#app/platform/secrets.server.ts";
import { type CertificateDocument, canonicalCertificate } from "./certificate.ts";

/** The key pair with which this installation signs certificates. */
export interface SigningKey {
  /** SHA-256 of the public key (DER, SubjectPublicKeyInfo), first 64 bits, hex */
  keyId: string;
  /** the public key as PEM, to be handed out: with it anybody can check a certificate offline */
  publicKeyPem: string;
  privateKey: KeyObject;
}

const PRIVATE_FILE = "certificate-signing.pem";
/** Stays when the private key is lost: it tells that a key existed, and checks what was signed with it. */
const PUBLIC_FILE = "certificate-signing.pub.pem";

/**
 * Reads the Ed25519 signing key of a folder (PKCS #8 PEM, mode 0600), making it where none has ever been. Two
 * processes that start at once get the same key.
 * @param dir the folder of keys; made when it is missing
 * @param isNew false when the installation already holds data, so that a missing key is a lost key
 * @throws {EnvironmentError} one plain line: the key existed and is missing, is damaged or was exchanged
 */
export function loadOrCreateSigningKey(dir: string, isNew = true): SigningKey {
  const privateFile = path.join(dir, PRIVATE_FILE);
  const publicFile = path.join(dir, PUBLIC_FILE);
  if (!existsSync(privateFile)) {
    if (existsSync(publicFile) || !isNew) {
      throw new EnvironmentError(
        `${privateFile} is missing but a signing key existed. Restore it from a backup.`,
      );
    }
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    create(privateFile);
  }
  if ((statSync(privateFile).mode & 0o077) !== 0) chmodSync(privateFile, 0o600);
  const key = read(privateFile);
  if (!existsSync(publicFile)) publish(publicFile, key.publicKeyPem);
  if (readFileSync(publicFile, "utf8").trim() !== key.publicKeyPem.trim()) {
    throw new EnvironmentError(
      `${privateFile} is not the key that ${publicFile} belongs to. Restore both from a backup.`,
    );
  }
  return key;
}

/**
 * Signs a certificate.
 * @param document as an object, or its canonical text
 * @returns the Ed25519 signature (RFC 8032) over the UTF-8 bytes of the canonical text, base64url
 */
export function sign(document: CertificateDocument | string, key: SigningKey): string {
  return signBytes(null, bytesOf(document), key.privateKey).toString("base64url");
}

/**
 * Whether a signature belongs to a document and a public key. Wrong, damaged and foreign input is simply false.
 * @param document as an object, or the text as it was presented
 * @param signature base64url
 * @param publicKey PEM, or a key
 */
export function verify(
  document: CertificateDocument | string,
  signature: string,
  publicKey: string | KeyObject,
): boolean {
  const bytes = Buffer.from(signature, "base64url");
  // Decoding forgives stray characters; a signature has one spelling only.
  if (bytes.length !== 64 || bytes.toString("base64url") !== signature) return false;
  try {
    const key = typeof publicKey === "string" ? createPublicKey(publicKey) : publicKey;
    return key.asymmetricKeyType === "ed25519" && verifyBytes(null, bytesOf(document), key, bytes);
  } catch {
    return false;
  }
}

/** The id of a public key: SHA-256 of its DER form, first 64 bits, hex. */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);
}

/** SHA-256 of the canonical text, hex. */
export function certificateDigest(document: CertificateDocument | string): string {
  return createHash("sha256").update(bytesOf(document)).digest("hex");
}

function bytesOf(document: CertificateDocument | string): Buffer {
  return Buffer.from(typeof document === "string" ? document : canonicalCertificate(document), "utf8");
}

function create(file: string): void {
  const { privateKey } = generateKeyPairSync("ed25519");
  publish(file, privateKey.export({ type: "pkcs8", format: "pem" }).toString());
}

/** Puts a whole file in its place at once; when another process was first, its file stays. */
function publish(file: string, text: string): void {
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  writeOnce(draft, text);
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(file: string): SigningKey {
  let privateKey: KeyObject;
  try {
    privateKey = createPrivateKey(readFileSync(file, "utf8"));
  } catch {
    throw new EnvironmentError(`${file} cannot be read as a key. Restore it from a backup.`);
  }
  if (privateKey.asymmetricKeyType !== "ed25519") {
    throw new EnvironmentError(`${file} is not an Ed25519 key. Restore it from a backup.`);
  }
  const publicKey = createPublicKey(privateKey);
  const publicKeyPem = publicKey.export({ type: "spki", format: "pem" }).toString();
  return { keyId: keyIdOf(publicKey), publicKeyPem, privateKey };
}
