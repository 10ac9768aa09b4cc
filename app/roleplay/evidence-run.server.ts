/*
 * All stored plays against the versions they are pinned to, read in pages, so that neither a large table nor a
 * serving site minds. Only reads.
 */
import { parseCertificate } from "#app/certification/certificate.ts";
import { certificateDigest } from "#app/certification/signing.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { versionHash } from "#app/publishing/version-hash.server.ts";
import type { Database } from "#db/client.server.ts";
import { type PlayFault, type Provable, provePlay, type StoredPlayEvent } from "./evidence.server.ts";
import { PLAY_COLUMNS, type PlayRow, playStream } from "./play-store.server.ts";
import { RecentMap } from "./recent-map.ts";
import { StoryGraph } from "./story-graph.server.ts";
import { contentHashOf, StoryRuntime } from "./story-runtime.server.ts";

/** What can be wrong with the record; each has one sentence in evidence-texts.ts. */
export type EvidenceFault =
  | PlayFault
  | "version-missing"
  | "version-altered"
  | "story-altered"
  | "story-unplayable"
  | "no-row"
  | "source"
  | "certificate-digest"
  | "certificate-play";

/** Something that does not hold. */
export interface EvidenceFinding {
  /** what it is about: the id of a play, the serial of a certificate */
  about: { play: string } | { certificate: string };
  /** empty where nothing names it */
  scenarioId: string;
  /** number of the event, 0 for the whole */
  seq: number;
  fault: EvidenceFault;
  detail: string;
}

/** What was looked at. */
export interface EvidenceCounts {
  plays: number;
  /** of them, played to an ending */
  ended: number;
  events: number;
  certificates: number;
  findings: number;
}

/** Who is told while it goes on. */
export interface EvidenceListener {
  found(finding: EvidenceFinding): void;
  /** after every page */
  progress?(plays: number, all: number): void;
}

const PAGE = 500;
/** Versions kept ready at once. */
const VERSIONS_KEPT = 64;

type VersionFault = Extract<
  EvidenceFault,
  "version-missing" | "version-altered" | "story-altered" | "story-unplayable"
>;

/**
 * Replays every stored play, then compares what certificates cite.
 * @param db opened read-only, if need be beside the serving site
 * @returns what was looked at; findings go to the listener one by one
 */
export async function verifyEvidence(db: Database, listener: EvidenceListener): Promise<EvidenceCounts> {
  const counts: EvidenceCounts = { plays: 0, ended: 0, events: 0, certificates: 0, findings: 0 };
  const tell = (finding: EvidenceFinding): void => {
    counts.findings += 1;
    listener.found(finding);
  };
  const versionOf = versionReader(db);
  const [{ all } = { all: 0 }] = await db.rows<{ all: number }>('SELECT COUNT(*) AS "all" FROM play');
  let last = "";
  for (;;) {
    const page = await db.rows<PlayRow>(
      `SELECT ${PLAY_COLUMNS} FROM play WHERE id > ? ORDER BY id LIMIT ${PAGE}`,
      last,
    );
    if (page.length === 0) break;
    for (const play of page) {
      counts.plays += 1;
      const events = await eventsOf(db, play.id);
      counts.events += events.length;
      const about = { play: play.id };
      const { scenarioId } = play;
      const pinned = await versionOf(scenarioId, play.scenarioHash);
      if (typeof pinned === "string") {
        tell({ about, scenarioId, seq: 0, fault: pinned, detail: play.scenarioHash });
        continue;
      }
      const proof = provePlay(play, events, pinned);
      if (!proof.ok) {
        const { seq, fault, detail } = proof;
        tell({ about, scenarioId, seq, fault, detail });
        continue;
      }
      if (proof.score) counts.ended += 1;
      const source = await sourceFault(db, play, events);
      if (source !== null) tell({ about, scenarioId, seq: 1, fault: "source", detail: source });
    }
    last = page.at(-1)?.id ?? last;
    listener.progress?.(counts.plays, all);
  }
  for (const play of await playsWithoutRow(db))
    tell({ about: { play }, scenarioId: "", seq: 0, fault: "no-row", detail: "events without a play" });
  await verifyCertificates(db, counts, tell);
  return counts;
}

function eventsOf(db: Database, playId: string): Promise<StoredPlayEvent[]> {
  return db.rows(
    "SELECT seq, kind, at, data, person_id AS personId FROM event WHERE stream = ? ORDER BY seq",
    playStream(playId),
  );
}

/** Reads versions as they are stored, each with what is wrong with it. */
function versionReader(db: Database): (id: string, hash: string) => Promise<Provable | VersionFault> {
  const known = new RecentMap<string, Provable | VersionFault>(VERSIONS_KEPT);
  const read = async (id: string, hash: string): Promise<Provable | VersionFault> => {
    const [row] = await db.rows<{ data: string }>(
      "SELECT data FROM content_version WHERE kind = 'scenario' AND id = ? AND hash = ?",
      id,
      hash,
    );
    if (!row) return "version-missing";
    try {
      const data = JSON.parse(row.data) as ScenarioVersion;
      if (versionHash(data) !== hash) return "version-altered";
      if (contentHashOf(data.story) !== data.storyHash) return "story-altered";
      const version: Version<"scenario"> = { kind: "scenario", id, hash, data };
      return { version, runtime: new StoryGraph(new StoryRuntime(data.story)) };
    } catch {
      return "story-unplayable";
    }
  };
  return async (id, hash) => {
    const key = `${id}/${hash}`;
    const version = known.get(key) ?? (await read(id, hash));
    known.set(key, version);
    return version;
  };
}

/**
 * What is wrong with the play that a practice goes on from: it must have been the same person's, of the same
 * version, closed by the hash named.
 */
async function sourceFault(
  db: Database,
  play: PlayRow,
  events: readonly StoredPlayEvent[],
): Promise<string | null> {
  const { from } = JSON.parse(events[0]?.data ?? "{}") as {
    from?: { playId: string; logHash: string; path: string[] };
  };
  if (!from) return null;
  const [source] = await db.rows<PlayRow>(`SELECT ${PLAY_COLUMNS} FROM play WHERE id = ?`, from.playId);
  if (!source || source.personId !== play.personId || source.scenarioHash !== play.scenarioHash)
    return `${from.playId} is no play of this person and version`;
  const last = (await eventsOf(db, source.id)).at(-1);
  return last?.kind === "play.ended" && hashIn(last.data) === from.logHash
    ? null
    : `${from.playId} does not end so`;
}

/** The hash of a stored link; undefined where there is none to be read. */
function hashIn(data: string): unknown {
  try {
    return (JSON.parse(data) as { hash?: unknown } | null)?.hash;
  } catch {
    return undefined;
  }
}

async function playsWithoutRow(db: Database): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(
    `SELECT DISTINCT substr(stream, 6) AS id FROM event WHERE stream >= 'play:' AND stream < 'play;'
     AND NOT EXISTS (SELECT 1 FROM play WHERE play.id = substr(stream, 6))`,
  );
  return rows.map(({ id }) => id);
}

interface CertificateRow {
  serial: string;
  personId: string;
  document: string;
  digest: string;
  /** data of the event that records its issue */
  issued: string | null;
}

/** Compares certificates with their digests, and the plays they cite with the record. */
async function verifyCertificates(
  db: Database,
  counts: EvidenceCounts,
  tell: (finding: EvidenceFinding) => void,
): Promise<void> {
  let last = "";
  for (;;) {
    const page = await db.rows<CertificateRow>(
      `SELECT serial, person_id AS personId, document, digest,
         (SELECT data FROM event WHERE stream = 'certificate:' || serial AND kind = 'certificate.issued') AS issued
       FROM certificate WHERE serial > ? ORDER BY serial LIMIT ${PAGE}`,
      last,
    );
    if (page.length === 0) return;
    for (const row of page) {
      counts.certificates += 1;
      const say = (scenarioId: string, fault: EvidenceFault, detail: string): void =>
        tell({ about: { certificate: row.serial }, scenarioId, seq: 0, fault, detail });
      const recorded = JSON.parse(row.issued ?? "{}") as { digest?: string };
      if (recorded.digest !== row.digest) say("", "certificate-digest", "the record of its issue");
      // A document that was erased leaves its digest standing; nothing of it can be compared.
      if (row.document === "") continue;
      if (certificateDigest(row.document) !== row.digest) say("", "certificate-digest", "its document");
      for (const { kind, id, at, digest } of parseCertificate(row.document)?.evidence ?? []) {
        if (kind !== "scenario") continue;
        const ended = await db.rows<{ data: string }>(
          "SELECT data FROM event WHERE person_id = ? AND kind = 'play.ended' AND at = ?",
          row.personId,
          at,
        );
        const isThere = ended.some(({ data }) => hashIn(data) === digest);
        if (!isThere) say(id, "certificate-play", digest);
      }
    }
    last = page.at(-1)?.serial ?? last;
  }
}
