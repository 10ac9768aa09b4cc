import type { App } from "#app/app.server.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { type CatalogueHolder, CONTENT_KINDS } from "#app/publishing/catalogue.server.ts";
import { formatFinding } from "#app/publishing/findings.ts";
import type { Prepared } from "#app/publishing/prepare.server.ts";
import { manifestOf } from "#app/publishing/publish.server.ts";

/** How long a change waits for the other files of the same save. */
const SETTLE_MS = 60;

/** What a change of the content led to. */
export interface DraftOutcome {
  /** draft: it is shown; published: the folders hold what is published; refused: the content before goes on */
  state: "draft" | "published" | "refused";
  /** how long reading and checking took */
  durationMs: number;
  /** one line a finding */
  findings: string[];
}

/** Turns changes of the content folders into drafts. */
export interface DraftMaker {
  /** Tells that a file has changed; changes that come while one is prepared are prepared after it. */
  changed(): void;
  close(): void;
}

/**
 * Shows what the content folders hold as a draft whenever told that they changed. Content in error leaves what was
 * shown before. What the catalogue shows at the beginning is what is published.
 * @param options.prepare reads and checks the folders
 * @param options.onOutcome is told what came of each change
 * @param options.now for the duration only
 */
export function draftMaker(options: {
  catalogue: CatalogueHolder;
  prepare: () => Promise<Prepared>;
  onOutcome: (outcome: DraftOutcome) => void;
  now: () => number;
}): DraftMaker {
  const published = options.catalogue.current().digest;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isRunning = false;
  let isDirty = false;
  let isClosed = false;

  async function prepareOnce(): Promise<void> {
    const begun = options.now();
    const outcome = await show(options.catalogue, published, options.prepare);
    if (!isClosed) options.onOutcome({ ...outcome, durationMs: options.now() - begun });
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (isDirty && !isClosed) {
      isDirty = false;
      await prepareOnce();
    }
    isRunning = false;
  }

  return {
    changed: () => {
      isDirty = true;
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isRunning && !isClosed) void run();
      }, SETTLE_MS);
    },
    close: () => {
      isClosed = true;
      if (timer) clearTimeout(timer);
    },
  };
}

/**
 * Lets no record point to a version that exists only as a draft: after the next change nobody could read it again.
 * Refuses in the storage port itself, whichever command writes.
 */
export function refuseDraftRecords(app: Pick<App, "db" | "catalogue">): void {
  const write = app.db.writeBatch;
  app.db.writeBatch = async (writes) => {
    const catalogue = app.catalogue.current();
    if (catalogue.isDraft) {
      const published = new Set(
        (await app.db.rows<{ hash: string }>("SELECT hash FROM content_version")).map((row) => row.hash),
      );
      const drafts = CONTENT_KINDS.flatMap((kind) =>
        catalogue.all(kind).map((version) => version.hash),
      ).filter((hash) => !published.has(hash));
      const values = writes
        .flatMap((one) => ("toSQL" in one ? one.toSQL().params : one.params))
        .filter((value) => typeof value === "string");
      if (drafts.some((hash) => values.some((value) => value.includes(hash))))
        throw new Refusal("draftNotRecorded");
    }
    return write(writes);
  };
}

async function show(
  catalogue: CatalogueHolder,
  published: string,
  prepare: () => Promise<Prepared>,
): Promise<Omit<DraftOutcome, "durationMs">> {
  let prepared: Prepared;
  try {
    prepared = await prepare();
  } catch (error) {
    // A file that is half written or has just gone.
    return { state: "refused", findings: [error instanceof Error ? error.message : String(error)] };
  }
  const findings = prepared.findings.map(formatFinding);
  if (prepared.findings.some((finding) => finding.severity === "error"))
    return { state: "refused", findings };
  const digest = contentHash(manifestOf(prepared.versions));
  if (digest === published) {
    if (catalogue.current().isDraft) await catalogue.reload();
    return { state: "published", findings };
  }
  catalogue.showDraft(prepared.versions, digest);
  return { state: "draft", findings };
}
