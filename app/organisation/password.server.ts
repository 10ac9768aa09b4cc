import { hash, verify } from "@node-rs/argon2";
import { Refusal } from "#app/platform/errors.ts";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password-rules.ts";

export { PASSWORD_MAX, PASSWORD_MIN };

/** OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Passwords that every guessing list begins with; compared without case. */
const COMMON = new Set(
  "12345678 123456789 1234567890 password password1 qwertyuiop 11111111 88888888 66666666 00000000 abc12345 a1234567 a12345678 aa123456 qq123456 woaini520 woaini1314 5201314520 1qaz2wsx 1q2w3e4r administrator shijing123 fulian12338 12338123 iloveyou passw0rd admin123 admin1234 welcome1 changeme 87654321 987654321 12341234 11223344 asdfghjkl zxcvbnm123 qazwsxedc".split(
    " ",
  ),
);

/**
 * Why a password cannot be taken, or null. No composition rules (OWASP ASVS 5.0, 6.2.5); any characters,
 * spaces included.
 * @returns a code of `field.*`
 */
export function passwordProblem(
  password: string,
  userName: string,
): "passwordShort" | "passwordLong" | "passwordCommon" | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return "passwordShort";
  if (length > PASSWORD_MAX) return "passwordLong";
  const plain = password.toLowerCase();
  if (COMMON.has(plain) || plain.includes(userName.toLowerCase()) || new Set(plain).size < 3)
    return "passwordCommon";
  return null;
}

/** Hashes and checks passwords, a bounded number at a time, so that a class signing in at once cannot stop saves. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** @returns whether the password fits; takes the same time when there is no such account (`stored` null) */
  verify(stored: string | null, password: string): Promise<boolean>;
}

/**
 * @param limits.atOnce hashes that run at the same time
 * @param limits.waiting how many may wait; one more is refused with `tooBusy`
 */
export function createPasswordHasher(limits = { atOnce: 2, waiting: 400 }): PasswordHasher {
  let running = 0;
  const queue: (() => void)[] = [];
  let dummy: Promise<string> | null = null;

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= limits.atOnce) {
      if (queue.length >= limits.waiting) throw new Refusal("tooBusy");
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    running++;
    try {
      return await work();
    } finally {
      running--;
      queue.shift()?.();
    }
  }

  return {
    hash: (password) => inTurn(() => hash(password, OPTIONS)),
    verify: (stored, password) =>
      inTurn(async () => {
        dummy ??= hash("nobody has this password", OPTIONS);
        const fits = await verify(stored ?? (await dummy), password);
        return stored !== null && fits;
      }),
  };
}
