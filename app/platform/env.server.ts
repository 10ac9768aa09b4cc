import path from "node:path";
import { z } from "zod";

/** What the surroundings say; read once at the start, nothing else reads `process.env`. */
export interface Environment {
  port: number;
  host: string;
  /** absolute path of the data folder */
  dataDir: string;
  /** the one origin under which people reach the site, without a trailing slash */
  publicUrl: string;
  /** whether `PUBLIC_URL` was given or the site is only reached from this machine */
  isLocal: boolean;
  /** cookies carry `Secure` and the `__Host-` prefix */
  isHttps: boolean;
  demo: boolean;
  production: boolean;
  /** where the built files and migrations lie */
  rootDir: string;
}

/** A setting of the surroundings is wrong; the message is one plain line that says what to do. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default(""),
  DATA_DIR: z.string().default("data"),
  PUBLIC_URL: z.string().default(""),
  SHIJING_DEMO: z.enum(["", "0", "1"]).default(""),
  NODE_ENV: z.string().default("production"),
});

const LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Reads and checks the environment.
 * @param variables usually `process.env`
 * @param rootDir the project's folder
 * @throws {EnvironmentError} with one line that names the variable
 */
export function readEnvironment(variables: Record<string, string | undefined>, rootDir: string): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvironmentError(`${issue?.path.join(".")}: ${issue?.message}. Correct it and start again.`);
  }
  const values = parsed.data;
  const publicUrl = values.PUBLIC_URL ? parsePublicUrl(values.PUBLIC_URL) : `http://localhost:${values.PORT}`;
  const url = new URL(publicUrl);
  const isLocal = LOCAL_HOSTS.includes(url.hostname);
  return {
    port: values.PORT,
    host: values.HOST || (values.PUBLIC_URL && !isLocal ? "0.0.0.0" : "127.0.0.1"),
    dataDir: path.resolve(rootDir, values.DATA_DIR),
    publicUrl,
    isLocal,
    isHttps: url.protocol === "https:",
    // Accounts whose passwords are printed must not appear on a site that others can reach, unless it is said so.
    demo: values.SHIJING_DEMO === "1" || (values.SHIJING_DEMO === "" && isLocal),
    production: values.NODE_ENV === "production",
    rootDir,
  };
}

function parsePublicUrl(value: string): string {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new EnvironmentError(`PUBLIC_URL: "${value}" is not an address. Write it like https://train.example.cn and start again.`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new EnvironmentError(`PUBLIC_URL: "${value}" must begin with http:// or https://. Correct it and start again.`);
  }
  if (url.pathname !== "/" || url.search || url.hash) {
    throw new EnvironmentError("PUBLIC_URL: give only the origin, without a path. Correct it and start again.");
  }
  return url.origin;
}
