import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "#app/platform/errors.ts";
import { appendEvent, readStream } from "#app/platform/events.server.ts";
import { type CatalogueHolder, CONTENT_KINDS, type Version } from "#app/publishing/catalogue.server.ts";
import type { Prepared } from "#app/publishing/prepare.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { type DraftOutcome, draftMaker, refuseDraftRecords } from "./drafts.server.ts";

let test: TestApp;

beforeEach(async () => {
  test = await createTestApp();
  await test.publishContent();
});
afterEach(() => test.close());

const versionsOf = (catalogue: CatalogueHolder): Version[] =>
  CONTENT_KINDS.flatMap((kind) => catalogue.current().all(kind) as Version[]);

/** What is published, with the first lesson changed. */
function changedContent(title: string): { versions: Version[]; changed: Version; unchanged: Version } {
  const versions = versionsOf(test.app.catalogue);
  const [first, second] = versions.filter((version) => version.kind === "lesson") as Version<"lesson">[];
  if (!first || !second) throw new Error("The content holds too few lessons.");
  const changed: Version<"lesson"> = { ...first, hash: `draft-${title}`, data: { ...first.data, title } };
  return {
    versions: versions.map((version) =>
      version.id === first.id && version.kind === "lesson" ? (changed as Version) : version,
    ),
    changed: changed as Version,
    unchanged: second as Version,
  };
}

const record = (hash: string, seq: number): Promise<void> =>
  test.app.db.writeBatch([
    appendEvent({
      stream: "test",
      seq,
      kind: "test.pinned",
      at: 1,
      actorId: null,
      personId: null,
      data: { lesson: { hash } },
    }),
  ]);
const recorded = async (): Promise<number> => (await readStream(test.app.db, "test")).length;

describe("refuseDraftRecords", () => {
  it("lets no record point to a version that is only a draft, and all others through", async () => {
    refuseDraftRecords(test.app);
    const { versions, changed, unchanged } = changedContent("草稿");
    test.app.catalogue.showDraft(versions, "draft");
    const error: unknown = await record(changed.hash, 1).catch((reason: unknown) => reason);
    expect(isRefusal(error) && error.code).toBe("draftNotRecorded");
    expect(await recorded()).toBe(0);
    await record(unchanged.hash, 1);
    expect(await recorded()).toBe(1);
    await test.app.catalogue.reload();
    await record("anything", 2);
    expect(await recorded()).toBe(2);
  });
});

describe("draftMaker", () => {
  /** A maker over folders that hold what the test says; each preparation waits until it is let go on. */
  function open(): {
    folder: { content: Prepared };
    outcomes: DraftOutcome[];
    changed(): void;
    next(): Promise<DraftOutcome>;
  } {
    const folder = { content: { versions: versionsOf(test.app.catalogue), findings: [] } as Prepared };
    const outcomes: DraftOutcome[] = [];
    let tell: (outcome: DraftOutcome) => void = () => {};
    const maker = draftMaker({
      catalogue: test.app.catalogue,
      prepare: async () => {
        const { content } = folder;
        await new Promise((resolve) => setTimeout(resolve, 100));
        return content;
      },
      now: () => 0,
      onOutcome: (outcome) => {
        outcomes.push(outcome);
        tell(outcome);
      },
    });
    return {
      folder,
      outcomes,
      changed: maker.changed,
      next: () =>
        new Promise((resolve) => {
          tell = resolve;
        }),
    };
  }
  const titles = (): string[] =>
    test.app.catalogue
      .current()
      .all("lesson")
      .map((lesson) => lesson.data.title);

  it("shows a change as a draft, and what is published once the folders hold it again", async () => {
    const maker = open();
    const original = maker.folder.content;
    maker.folder.content = { versions: changedContent("新的标题").versions, findings: [] };
    maker.changed();
    expect((await maker.next()).state).toBe("draft");
    expect(test.app.catalogue.current().isDraft).toBe(true);
    expect(titles()).toContain("新的标题");
    maker.folder.content = original;
    maker.changed();
    expect((await maker.next()).state).toBe("published");
    expect(test.app.catalogue.current().isDraft).toBe(false);
    expect(titles()).not.toContain("新的标题");
  });

  it("keeps what it shows when the content has an error, and tells where", async () => {
    const maker = open();
    const before = titles();
    const { versions } = changedContent("有错的标题");
    maker.folder.content = {
      versions,
      findings: [{ file: "content/a.mdx", line: 7, severity: "error", rule: "mdx", message: "不通" }],
    };
    maker.changed();
    const outcome = await maker.next();
    expect(outcome).toMatchObject({ state: "refused", findings: ["content/a.mdx:7 error 不通 [mdx]"] });
    expect(titles()).toEqual(before);
    expect(test.app.catalogue.current().isDraft).toBe(false);
  });

  it("shows a warning's content, and names the warning", async () => {
    const maker = open();
    const { versions } = changedContent("有提醒的标题");
    maker.folder.content = {
      versions,
      findings: [{ file: "a.ink", line: 1, severity: "warning", rule: "long", message: "偏长" }],
    };
    maker.changed();
    expect(await maker.next()).toMatchObject({ state: "draft", findings: ["a.ink:1 warning 偏长 [long]"] });
  });

  it("shows the last of several changes, also when one comes while another is prepared", async () => {
    const maker = open();
    maker.folder.content = { versions: changedContent("一").versions, findings: [] };
    maker.changed();
    await new Promise((resolve) => setTimeout(resolve, 110));
    maker.folder.content = { versions: changedContent("二").versions, findings: [] };
    maker.changed();
    maker.changed();
    while (!titles().includes("二")) await maker.next();
    expect(titles()).not.toContain("一");
    expect(maker.outcomes.length).toBeLessThanOrEqual(2);
  });
});
