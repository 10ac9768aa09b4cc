import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type App, createApp } from "#app/app.server.ts";
import { registerAccount } from "#app/organisation/accounts.server.ts";
import { startSignIn } from "#app/organisation/sign-in.server.ts";
import { createUnit } from "#app/organisation/units.server.ts";
import type { Role } from "#app/platform/access.ts";
import { settableClock } from "#app/platform/clock.ts";
import { type Environment, readEnvironment } from "#app/platform/env.server.ts";
import { signInCookieName } from "#app/platform/http/cookies.server.ts";

export { startTestServer, type TestClient, type TestResponse, type TestServer } from "./server.ts";

/** The project's folder; tests are started there. */
export const ROOT_DIR = path.resolve(".");

/** 12 October 2026, 09:00 in Shanghai: when the clock of a test stands unless it is told otherwise. */
export const TEST_NOW = Date.UTC(2026, 9, 12, 1, 0);

/** The password of every person that a test creates without one. */
export const TEST_PASSWORD = "a quiet evening 2026";

/** Somebody to create. */
export interface NewTestPerson {
  userName: string;
  displayName: string;
  roles: Role[];
  /** the test's own unit unless told */
  unitId?: string;
  password?: string;
  /** the password must be changed before anything else */
  mustChange?: boolean;
  isDemo?: boolean;
}

/** A whole application on a data folder of its own. */
export interface TestApp {
  app: App;
  clock: ReturnType<typeof settableClock>;
  /** the data folder; removed by `close` */
  dir: string;
  /** the unit everybody belongs to unless told otherwise */
  unitId: string;
  createUnit(name: string, parentId?: string | null): Promise<string>;
  /** @returns the person's id */
  createPerson(person: NewTestPerson): Promise<string>;
  /** Begins a sign-in without a password. @returns a `Cookie` header */
  signIn(personId: string): Promise<string>;
  /** Publishes the folders `content/` and `scenarios/`; prepared once a process. */
  publishContent(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an application on a new temporary data folder, with one unit and nobody in it.
 * @param options.now where the clock stands at first, epoch ms
 * @param options.env what differs from a local installation without demo accounts
 */
export async function createTestApp(
  options: { now?: number; env?: Partial<Environment> } = {},
): Promise<TestApp> {
  const dir = mkdtempSync(path.join(tmpdir(), "shijing-test-"));
  const env = {
    ...readEnvironment({ DATA_DIR: dir, PORT: "0", SHIJING_DEMO: "0" }, ROOT_DIR),
    ...options.env,
  };
  const clock = settableClock(options.now ?? TEST_NOW);
  const app = await createApp(env, { clock, groupCommitMs: 0 });

  const addUnit = (name: string, parentId: string | null = null): Promise<string> =>
    createUnit(app, "system", { unitName: name, parentId: parentId ?? "" });
  const unitId = await addUnit("测试单位");

  return {
    app,
    clock,
    dir,
    unitId,
    createUnit: addUnit,
    createPerson: ({ password = TEST_PASSWORD, mustChange, ...wanted }) =>
      registerAccount(app, { unitId, position: "", ...wanted, password, mustChange }),
    signIn: async (personId) =>
      `${signInCookieName(app.env.isHttps)}=${await startSignIn(app, personId, "test")}`,
    publishContent: async () => {
      const { storePublication } = await import("#app/publishing/publish.server.ts");
      await storePublication(app.db, await preparedVersions(), clock.now());
      await app.catalogue.reload();
    },
    close: async () => {
      await app.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

type Versions = Awaited<
  ReturnType<typeof import("#app/publishing/prepare.server.ts").prepareContent>
>["versions"];
let prepared: Promise<Versions> | null = null;

/** Content in error is a failed test, not a smaller catalogue. */
function preparedVersions(): Promise<Versions> {
  prepared ??= prepare();
  return prepared;
}

async function prepare(): Promise<Versions> {
  const { digestOf, prepareCached } = await import("#app/publishing/prepared-cache.server.ts");
  const { PublishError } = await import("#app/publishing/findings.ts");
  const program = digestOf(ROOT_DIR, ["app"], (name) => /\.tsx?$/.test(name));
  const { versions, findings } = await prepareCached(ROOT_DIR, program);
  if (findings.some((finding) => finding.severity === "error")) throw new PublishError(findings);
  return versions;
}
