import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { type Database, openDatabase } from "#db/client.server.ts";
import { migrate } from "#db/migrate.server.ts";
import { settleCertificates } from "./certification/certificates.server.ts";
import { loadOrCreateSigningKey, type SigningKey } from "./certification/signing.server.ts";
import { createPasswordHasher, type PasswordHasher } from "./organisation/password.server.ts";
import { type Clock, systemClock } from "./platform/clock.ts";
import type { Environment } from "./platform/env.server.ts";
import { createStreamHub, type StreamHub } from "./platform/http/streams.server.ts";
import { loadSecrets, type Secrets } from "./platform/secrets.server.ts";
import { type CatalogueHolder, openCatalogue } from "./publishing/catalogue.server.ts";

/*
 * The composition root: database, clock, queues and keys are made here, once a process, and handed on as
 * arguments. Nothing else makes them.
 */

/** What commands and reads are given. */
export interface App {
  env: Environment;
  clock: Clock;
  db: Database;
  secrets: Secrets;
  passwords: PasswordHasher;
  signingKey: SigningKey;
  catalogue: CatalogueHolder;
  streams: StreamHub;
  /** Told by learning, role-play and assessment after a commit that may complete a track. */
  achieved(personId: string): Promise<void>;
  close(): Promise<void>;
}

/** The database's file in a data folder. */
export function databaseFile(dataDir: string): string {
  return path.join(dataDir, "shijing.db");
}

/**
 * Opens everything one process needs: migrates the database, loads the keys (made when the folder is new) and
 * the published content.
 * @throws {EnvironmentError} a key is missing from a folder that holds data
 * @throws {StorageError} the database cannot be used
 */
export async function createApp(
  env: Environment,
  options: { clock?: Clock; groupCommitMs?: number } = {},
): Promise<App> {
  const clock = options.clock ?? systemClock;
  const file = databaseFile(env.dataDir);
  const isNew = !existsSync(file);
  mkdirSync(path.join(env.dataDir, "keys"), { recursive: true, mode: 0o700 });
  const secrets = loadSecrets(env.dataDir, isNew);
  const signingKey = loadOrCreateSigningKey(path.join(env.dataDir, "keys"), isNew);
  const db = openDatabase(file, { groupCommitMs: options.groupCommitMs });
  await migrate(db, {
    migrationsDir: path.join(env.rootDir, "db", "migrations"),
    now: clock.now(),
    snapshotDir: path.join(env.dataDir, "backups"),
  });
  const catalogue = await openCatalogue(db);
  const app: App = {
    env,
    clock,
    db,
    secrets,
    passwords: createPasswordHasher(),
    signingKey,
    catalogue,
    streams: createStreamHub(),
    achieved: async (personId) => {
      await settleCertificates(app, personId);
    },
    close: () => db.close(),
  };
  return app;
}
