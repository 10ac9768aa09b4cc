import { createHmac, randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { EnvironmentError } from "./env.server.ts";
import { createLru } from "./lru.ts";

/** Makes and checks what only this installation can make. */
export interface Secrets {
  /** The token a form must carry, bound to one sign-in or one anonymous visit. */
  formToken(bearer: string): string;
  /** A digest that cannot be guessed from its text, for names typed at the sign-in. */
  digest(purpose: string, text: string): string;
}

/**
 * Reads the installation's secret, making it (mode 0600) when the data folder is new.
 * @param isNew whether the data folder holds no database yet
 * @throws {EnvironmentError} when the folder holds a database but its secret is gone
 */
export function loadSecrets(dataDir: string, isNew: boolean): Secrets {
  const file = path.join(dataDir, "keys", "secret");
  if (!existsSync(file)) {
    if (!isNew) {
      throw new EnvironmentError(
        `${file} is missing but the folder holds data. Put the file back from a backup and start again.`,
        `数据文件夹里有数据，但缺少 ${file}。请从备份里把这个文件放回去，再启动。`,
      );
    }
    writeOnce(file, randomBytes(32).toString("base64"));
  }
  const secret = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  if (secret.length < 32) {
    throw new EnvironmentError(
      `${file} is damaged. Put the file back from a backup and start again.`,
      `${file} 已损坏。请从备份里把这个文件放回去，再启动。`,
    );
  }
  const mac = (purpose: string, text: string): string =>
    createHmac("sha256", secret).update(`${purpose}\0${text}`).digest("base64url");
  const formTokens = createLru<string>(20_000);
  return {
    formToken: (bearer) => {
      const known = formTokens.get(bearer);
      if (known !== undefined) return known;
      const token = mac("form", bearer);
      formTokens.set(bearer, token);
      return token;
    },
    digest: (purpose, text) => mac(`digest:${purpose}`, text),
  };
}

/** Writes a new file with mode 0600 and waits until it is on the disk. */
export function writeOnce(file: string, text: string): void {
  const handle = openSync(file, "wx", 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
}
