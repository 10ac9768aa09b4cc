import path from "node:path";
import { z } from "zod";
import { PlainError } from "./plain-error.ts";

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
export class EnvironmentError extends PlainError {
  override name = "EnvironmentError";
}

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).catch(Number.NaN).default(3000),
  HOST: z.string().default(""),
  DATA_DIR: z.string().default(""),
  PUBLIC_URL: z.string().default(""),
  SHIJING_DEMO: z.string().default(""),
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
  // A variable that is set to nothing is not set.
  const values = schema.parse({ ...variables, PORT: variables.PORT || undefined });
  if (Number.isNaN(values.PORT)) {
    throw new EnvironmentError(
      `PORT: "${variables.PORT}" is not a port. Give a number from 1 to 65535, for example PORT=3000, and start again.`,
      `PORT：“${variables.PORT}”不是端口号。请写 1 到 65535 之间的数，例如 PORT=3000，再启动。`,
    );
  }
  if (!["", "0", "1"].includes(values.SHIJING_DEMO)) {
    throw new EnvironmentError(
      `SHIJING_DEMO: "${values.SHIJING_DEMO}" is neither 0 nor 1. Correct it and start again.`,
      `SHIJING_DEMO：只能写 0 或 1，现在是“${values.SHIJING_DEMO}”。请改正后再启动。`,
    );
  }
  if (values.HOST && !isLoopback(values.HOST) && !values.PUBLIC_URL) {
    throw new EnvironmentError(
      `HOST=${values.HOST} lets other machines in, so PUBLIC_URL must say under which address they reach the site, for example PUBLIC_URL=http://10.0.0.5:${values.PORT}. Add it and start again.`,
      `HOST=${values.HOST} 允许别的机器访问，所以要用 PUBLIC_URL 写明它们访问本站的地址，例如 PUBLIC_URL=http://10.0.0.5:${values.PORT}。请补上后再启动。`,
    );
  }
  const publicUrl = values.PUBLIC_URL ? parsePublicUrl(values.PUBLIC_URL) : `http://localhost:${values.PORT}`;
  const url = new URL(publicUrl);
  const isLocal = LOCAL_HOSTS.includes(url.hostname);
  const host = values.HOST || (isLocal ? "127.0.0.1" : "0.0.0.0");
  return {
    port: values.PORT,
    host,
    dataDir: path.resolve(rootDir, values.DATA_DIR || "data"),
    publicUrl,
    isLocal,
    isHttps: url.protocol === "https:",
    // Accounts whose passwords are printed must not appear on a site that others can reach, unless it is said so.
    demo: values.SHIJING_DEMO === "1" || (values.SHIJING_DEMO === "" && isLocal && isLoopback(host)),
    production: values.NODE_ENV === "production",
    rootDir,
  };
}

/** Whether an address to listen on is reached from this machine only. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(?:\.\d+){3}$/.test(host);
}

function parsePublicUrl(value: string): string {
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new EnvironmentError(
      `PUBLIC_URL: "${value}" is not an address. Write it like https://train.example.cn and start again.`,
      `PUBLIC_URL：“${value}”不是网址。请写成 https://train.example.cn 这样，再启动。`,
    );
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new EnvironmentError(
      `PUBLIC_URL: "${value}" must begin with http:// or https://. Correct it and start again.`,
      `PUBLIC_URL：“${value}”要以 http:// 或 https:// 开头。请改正后再启动。`,
    );
  }
  if (url.pathname !== "/" || url.search || url.hash || url.username) {
    throw new EnvironmentError(
      "PUBLIC_URL: give only the origin, without a path. Correct it and start again.",
      "PUBLIC_URL：只写网址的前半段（不带路径）。请改正后再启动。",
    );
  }
  return url.origin;
}
