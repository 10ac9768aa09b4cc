import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Block } from "#app/publishing/block.schema.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { searchContent, searchIndex } from "./search.server.ts";
import type { SearchEntry, SearchKind } from "./search-entries.ts";
import { fold, parseQuery } from "./search-text.ts";
import { publishVersions, testContent } from "./testing.ts";

let test: TestApp;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
}, 120_000);
afterAll(() => test.close());

/** mulberry32: the same numbers for the same seed. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const stringsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (typeof block === "string" ? [block] : stringsOf(block.children)));

/** Text of the content as it was published, with what it belongs to. */
function published(): { kind: SearchKind; id: string; text: string }[] {
  const catalogue = test.app.catalogue.current();
  const book = catalogue.get("sources", "all").data;
  const lessons = catalogue.courses.flatMap((course) => catalogue.lessonsOf(course.id));
  return [
    ...lessons.flatMap(({ id, data }) =>
      [data.title, ...data.objectives, ...stringsOf(data.blocks)].map((text) => ({
        kind: "lesson" as const,
        id,
        text,
      })),
    ),
    ...book.items
      .filter((item) => !item.retired)
      .flatMap((item) =>
        [item.title, item.fact].map((text) => ({ kind: "source" as const, id: item.id, text })),
      ),
    ...book.law.flatMap((item) =>
      [item.title, item.restatement].map((text) => ({ kind: "law" as const, id: item.id, text })),
    ),
    ...book.glossary.flatMap((term) =>
      [term.zh, term.definition].map((text) => ({ kind: "glossary" as const, id: term.id, text })),
    ),
    ...catalogue
      .all("scenario")
      .flatMap(({ id, data: { scenario } }) =>
        [scenario.title, scenario.summary].map((text) => ({ kind: "scenario" as const, id, text })),
      ),
    ...catalogue.courses.map(({ id, data }) => ({ kind: "course" as const, id, text: data.description })),
  ];
}

const found = (typed: string): SearchEntry[] => {
  const query = parseQuery(typed);
  return query ? searchIndex(test.app.catalogue.current()).find(query) : [];
};

describe("a search for Chinese words", () => {
  it("finds each of 200 terms of two to six characters where it stands, and nothing where it does not", () => {
    const draw = draws(20261012);
    const texts = published().filter(({ text }) => /\p{Script=Han}{2}/u.test(text));
    const { entries } = searchIndex(test.app.catalogue.current());
    const missed: string[] = [];
    const beside: string[] = [];
    for (let at = 0; at < 200; at++) {
      const one = texts[draw(texts.length)];
      if (!one) throw new Error("the content is empty");
      const runs = one.text.match(/\p{Script=Han}{2,}/gu) ?? [];
      const run = runs[draw(runs.length)] ?? "";
      const length = Math.min(run.length, 2 + draw(5));
      const start = draw(run.length - length + 1);
      const term = run.slice(start, start + length);
      const hits = found(term);
      if (!hits.some((hit) => hit.kind === one.kind && hit.id === one.id))
        missed.push(`${term} in ${one.id}`);
      const bare = (entry: SearchEntry): string[] =>
        `${entry.title.zh}\n${entry.body}`
          .split("\n")
          .map((line) => fold(line).replace(/[^\p{L}\p{N}]/gu, ""));
      for (const hit of hits) if (!bare(hit).join("").includes(term)) beside.push(`${term} at ${hit.id}`);
      const all = entries.filter((entry) => `${entry.title.zh}\n${entry.body}`.includes(term));
      for (const entry of all) if (!hits.includes(entry)) missed.push(`${term} in ${entry.kind} ${entry.id}`);
    }
    expect(missed).toEqual([]);
    expect(beside).toEqual([]);
  });

  it("finds single characters and words that other indexes lose", () => {
    for (const term of ["家暴", "证据", "妇", "告诫书", "人身安全保护令"]) {
      const hits = found(term);
      const all = searchIndex(test.app.catalogue.current()).entries.filter((entry) =>
        `${entry.title.zh}\n${entry.title.en ?? ""}\n${entry.body}`.includes(term),
      );
      expect(all.length, term).toBeGreaterThan(3);
      expect(hits.map((hit) => hit.id).sort(), term).toEqual(all.map((entry) => entry.id).sort());
    }
  });

  it("puts what bears the word in its title before what has it in its text", () => {
    const hits = found("告诫书");
    const isTitle = hits.map((hit) => hit.title.zh.includes("告诫书"));
    expect(isTitle[0]).toBe(true);
    expect(isTitle.lastIndexOf(true)).toBeLessThan(isTitle.indexOf(false));
  });

  it("wants every word of several, wherever each stands", () => {
    const both = found("告诫书　派出所");
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(found("告诫书").length);
    expect(
      found("派出所 告诫书")
        .map((hit) => hit.id)
        .sort(),
    ).toEqual(both.map((hit) => hit.id).sort());
  });
});

describe("a search for other words", () => {
  it("takes letters of either size and width, half-typed words, and figures whole", () => {
    const english = found("protection order").map((hit) => hit.id);
    expect(english.length).toBeGreaterThan(0);
    expect(
      found("ＰＲＯＴＥＣＴＩＯＮ Order")
        .map((hit) => hit.id)
        .sort(),
    ).toEqual([...new Set(english)].sort());
    expect(found("protecti").length).toBeGreaterThanOrEqual(found("protection").length);
    for (const hit of found("12338")) expect(`${hit.title.zh}${hit.body}`).toMatch(/(?<!\d)12338(?!\d)/);
    for (const hit of found("24小时")) expect(`${hit.title.zh}${hit.body}`).toMatch(/(?<!\d)24\s*小时/);
    expect(found("24小时").length).toBeGreaterThan(0);
  });

  it("takes the initials of pinyin for titles and terms", () => {
    const titlesOf = (typed: string): string[] => found(typed).map((hit) => hit.title.zh);
    expect(titlesOf("jtbl")[0]).toBe("家庭暴力");
    expect(titlesOf("rsaqbhl").some((title) => title.includes("人身安全保护令"))).toBe(true);
    expect(titlesOf("gjs").some((title) => title.includes("告诫书"))).toBe(true);
  });

  it("takes anything typed as words, never as an expression", () => {
    for (const typed of [
      '"',
      '"家暴',
      "家暴*",
      "NOT 家暴",
      "title:家暴",
      "(",
      "a AND",
      "NEAR(家 暴)",
      "{}^-+",
      "'; --",
    ])
      expect(() => searchContent(test.app, "zh", typed)).not.toThrow();
    expect(searchContent(test.app, "zh", " 　，。").isEmpty).toBe(true);
    expect(searchContent(test.app, "zh", "家暴".repeat(5000)).count).toBe(0);
  });
});

describe("what is found", () => {
  it("is grouped, counted and shown with the words marked", () => {
    const view = searchContent(test.app, "zh", "证据");
    expect(view.groups.map((group) => group.kind)).toContain("lesson");
    expect(view.groups.reduce((sum, group) => sum + group.count, 0)).toBe(view.count);
    for (const hit of view.groups.flatMap((group) => group.hits)) {
      const marked = [...hit.title, ...hit.excerpt].filter((segment) => segment.isHit);
      expect(marked.length, hit.id).toBeGreaterThan(0);
      for (const segment of marked) expect(segment.text).toBe("证据");
    }
    const lessons = searchContent(test.app, "zh", "证据", "lesson");
    expect(lessons.groups).toHaveLength(1);
    expect(lessons.groups[0]?.hits).toHaveLength(lessons.groups[0]?.count ?? 0);
  });

  it("holds nothing of stories, questions and keys", () => {
    const catalogue = test.app.catalogue.current();
    const kept = searchIndex(catalogue)
      .entries.map((entry) => `${entry.title.zh}\n${entry.body}`)
      .join("\n");
    const bank = catalogue.all("question").filter(({ data }) => data.use !== "check");
    expect(bank.length).toBeGreaterThan(50);
    for (const { data } of bank) expect(kept).not.toContain(data.stem);
    for (const { data } of catalogue.all("scenario")) expect(kept).not.toContain(data.story.slice(0, 60));
  });

  it("is of the content that serves now, without drafts", async () => {
    await publishVersions(test.app, testContent());
    const draft = test.app.catalogue.current().get("lesson", "draft").data;
    const ids = searchIndex(test.app.catalogue.current()).entries.map((entry) => entry.id);
    expect(ids).toContain("first");
    expect(ids).not.toContain("draft");
    expect(found(draft.title).map((hit) => hit.id)).not.toContain("draft");
    expect(found("人身安全保护令")).toEqual([]);
  });
});
