import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { authorsView } from "./authors-view.server.ts";
import { attemptsOf, cellKey, countTable, firstChoices } from "./insight.ts";
import { type InsightFilter, insightFilterSchema } from "./insight-cohort.server.ts";
import { insightCsv } from "./insight-csv.server.ts";
import { type PlayFact, playFactsOf } from "./insight-facts.server.ts";
import { insightOverview, insightView } from "./insight-view.server.ts";
import { currentMap } from "./map-view.server.ts";
import { startPlay } from "./plays.server.ts";
import { readerBounds, rounded, suppress } from "./suppression.ts";
import { generatePlays } from "./test-many-plays.ts";
import { playAlong, SCENARIO } from "./test-plays.ts";

const EVERYBODY: InsightFilter = insightFilterSchema.parse({});

let site: TestApp;
let street: string;
let other: string;
let trainer: string;
let elsewhere: string;

beforeAll(async () => {
  site = await createTestApp();
  await site.publishContent();
  street = await site.createUnit("街道", site.unitId);
  other = await site.createUnit("别处");
  trainer = await site.createPerson({ userName: "trainer", displayName: "林", roles: ["trainer"] });
  elsewhere = await site.createPerson({
    userName: "trainer.other",
    displayName: "江",
    roles: ["trainer"],
    unitId: other,
  });
  await generatePlays(site.app, {
    scenarioId: SCENARIO,
    unitId: street,
    people: 37,
    playsEach: 2,
    seed: 11,
  });
  await generatePlays(site.app, {
    scenarioId: SCENARIO,
    unitId: site.unitId,
    people: 6,
    playsEach: 1,
    seed: 12,
    mode: "practice",
  });
  await generatePlays(site.app, { scenarioId: SCENARIO, unitId: other, people: 4, playsEach: 1, seed: 13 });
}, 180_000);

afterAll(() => site?.close());

const view = (viewer = trainer, wanted: Partial<InsightFilter> = {}) =>
  insightView(site.app, viewer, SCENARIO, { ...EVERYBODY, ...wanted }, "zh");

describe("what a trainer sees of plays", () => {
  test("are the people of the units trained and of those below, each once", async () => {
    expect((await view()).people).toBe(35);
    expect((await view(trainer, { mode: "practice" })).people).toBe(5);
    expect((await view(trainer, { mode: "all" })).people).toBe(45);
    expect((await view(trainer, { unit: street })).people).toBe(35);
    expect((await view(trainer, { unit: street, mode: "practice" })).people).toBe("small");
  });

  test("are never those of a unit that is not theirs, whatever is asked for", async () => {
    const own = await view(elsewhere, { unit: street, mode: "all" });
    expect(own.filter.unit).toBe("");
    expect(own.units.map(({ id }) => id)).toEqual([other]);
    expect(own.isEmpty).toBe(true);
  });

  test("say nothing where fewer than five have finished: no figure, no time, no place", async () => {
    const few = await view(elsewhere);
    expect([few.people, few.plays, few.medianMinutes, few.passedPercent, few.again.firstMean]).toEqual([
      "small",
      null,
      null,
      null,
      null,
    ]);
    expect(Object.values(few.counts).filter((count) => typeof count === "number")).toEqual([]);
    expect(few.shares).toEqual({});
    expect(few.wrong).toEqual([]);
    expect(insightCsv(few, "zh").split("\r\n")).toHaveLength(8);
  });

  test("do not hold the trainer's own play", async () => {
    const { playId } = await startPlay(site.app, trainer, SCENARIO, "practice");
    const before = await view(trainer, { mode: "practice" });
    const { runtime } = await (await import("./play-store.server.ts")).storyOf(site.app, {
      scenarioId: SCENARIO,
      scenarioHash: site.app.catalogue.current().get("scenario", SCENARIO).hash,
    });
    const path: string[] = [];
    while (!runtime.turnAt(path).ending) path.push(runtime.gradedAt(path)[0]?.id ?? "");
    await playAlong(site.app, trainer, playId, path);
    expect((await playFactsOf(site.app, SCENARIO)).some(({ personId }) => personId === trainer)).toBe(true);
    expect(await view(trainer, { mode: "practice" })).toEqual(before);
  });

  test("show counts only as multiples of five, and hide every smaller one", async () => {
    const shown = await view();
    const { map, version } = await currentMap(site.app, SCENARIO);
    const facts = (await playFactsOf(site.app, SCENARIO)).filter(({ mode }) => mode === "certification");
    const people = new Set(
      (await site.app.db.rows<{ id: string }>("SELECT id FROM person WHERE unit_id = ?", street)).map(
        ({ id }) => id,
      ),
    );
    const attempts = attemptsOf(facts.filter(({ personId }) => people.has(personId)));
    expect(attempts).toHaveLength(37);
    const table = countTable(
      attempts,
      map.outline,
      version.data.scenario.redLines.map(({ id }) => id),
    );
    for (const [key, { value, isDerived }] of table.parts.cells) {
      const count = table.count(key);
      if (isDerived) expect(typeof count, key).toBe("string");
      else if (value < 5) expect(count, key).toBe("small");
      else expect([rounded(value), "withheld"], key).toContain(count);
    }
    for (const { id } of map.outline.points)
      expect(shown.counts[`point:${id}`]).toBe(table.count(cellKey.point(id)));
    const cells = insightCsv(shown, "zh")
      .split("\r\n")
      .filter((line) => /^(岔口|能说的话|结局|红线),/.test(line))
      .flatMap((line) => line.split(",").slice(-2));
    expect(cells.length).toBeGreaterThan(60);
    for (const cell of cells) expect(cell).toMatch(/^(\d*[05]|<5|不显示|)$/);
  });

  test("tell where people go wrong, the worst place first, with a lesson that teaches it", async () => {
    const { wrong } = await view();
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.map(({ percent }) => percent)).toEqual(
      wrong.map(({ percent }) => percent).sort((a, b) => b - a),
    );
    for (const { lessons } of wrong) expect(lessons.length).toBeGreaterThan(0);
    for (const { lessons } of wrong)
      for (const { id } of lessons)
        expect(site.app.catalogue.current().get("lesson", id).data.status).toBe("active");
  });

  test("compare first and second plays of the same people", async () => {
    const { again } = await view();
    expect(again.people).toBe(35);
    expect(again.secondMean ?? 0).toBeGreaterThan(again.firstMean ?? 100);
  });

  test("are summed up for every scenario", async () => {
    const { rows } = await insightOverview(site.app, trainer, EVERYBODY, "zh");
    expect(rows.map(({ scenarioId }) => scenarioId).sort()).toEqual(
      site.app.catalogue
        .current()
        .all("scenario")
        .map(({ id }) => id)
        .sort(),
    );
    expect(rows.find(({ scenarioId }) => scenarioId === SCENARIO)?.people).toBe(35);
    expect(rows.filter(({ people }) => people === "small")).toHaveLength(rows.length - 1);
  });
});

describe("the counts of a cohort", () => {
  /** Bounds on every cell that follow from one sum after the other, until nothing more follows. */
  function narrowed(table: ReturnType<typeof countTable>): Map<string, [number, number]> {
    const { cells, sums } = table.parts;
    const states = suppress(cells, sums);
    const bounds = new Map(
      [...cells].map(([key, cell]) => [key, readerBounds(cell, states.get(key) ?? "small")] as const),
    );
    const valid = sums.filter(
      ({ total, parts }) =>
        cells.get(total)?.value ===
        parts.reduce((sum, part) => sum + (cells.get(part)?.value ?? Number.NaN), 0),
    );
    const of = (key: string): [number, number] => bounds.get(key) ?? [0, 0];
    for (let changed = true; changed; ) {
      changed = false;
      const narrow = (key: string, low: number, high: number): void => {
        const [from, to] = of(key);
        const next: [number, number] = [Math.max(from, low), Math.min(to, high)];
        if (next[0] === from && next[1] === to) return;
        bounds.set(key, next);
        changed = true;
      };
      for (const { total, parts } of valid) {
        narrow(
          total,
          parts.reduce((sum, part) => sum + of(part)[0], 0),
          parts.reduce((sum, part) => sum + of(part)[1], 0),
        );
        for (const part of parts) {
          const rest = parts.filter((other) => other !== part);
          narrow(
            part,
            of(total)[0] - rest.reduce((sum, one) => sum + of(one)[1], 0),
            of(total)[1] - rest.reduce((sum, one) => sum + of(one)[0], 0),
          );
        }
      }
    }
    return bounds;
  }

  test("give no hidden count away along the map, whatever the size of the cohort", async () => {
    const { map, version } = await currentMap(site.app, SCENARIO);
    const red = version.data.scenario.redLines.map(({ id }) => id);
    const all = attemptsOf(
      (await playFactsOf(site.app, SCENARIO)).filter(({ mode }) => mode === "certification"),
    );
    let hidden = 0;
    for (let size = 0; size <= all.length; size += 1) {
      const table = countTable(all.slice(0, size), map.outline, red);
      for (const [key, [low, high]] of narrowed(table)) {
        const cell = table.parts.cells.get(key);
        if (!cell || cell.isDerived || cell.value >= 5) continue;
        hidden += 1;
        expect(high, `${key} of ${size} people`).toBeGreaterThan(low);
      }
    }
    expect(hidden).toBeGreaterThan(500);
  });

  test("add up: whoever comes to a point chooses there, and ends", async () => {
    const { map } = await currentMap(site.app, SCENARIO);
    const attempts = attemptsOf(await playFactsOf(site.app, SCENARIO));
    const { cells, sums } = countTable(attempts, map.outline, []).parts;
    const value = (key: string): number => cells.get(key)?.value ?? Number.NaN;
    for (const { total, parts } of sums)
      expect(
        parts.reduce((sum, part) => sum + value(part), 0),
        total,
      ).toBe(value(total));
  });

  test("follow the way that stands, not what was taken back", async () => {
    const fact = (decisions: string[]): PlayFact => ({
      playId: "p",
      personId: "x",
      mode: "practice",
      number: 1,
      startedAt: 0,
      endedAt: 1,
      decisions,
      endingId: "e",
      total: 50,
      passed: false,
      redLines: [],
    });
    expect([...firstChoices(fact(["a|1", "b|2", "a|3"]))]).toEqual([
      ["a", { option: "1", to: { kind: "point", id: "b" } }],
      ["b", { option: "2", to: { kind: "point", id: "a" } }],
    ]);
  });
});

test("authors see what improves at a second play, in counts that are hidden alike", async () => {
  const authors = await authorsView(site.app, SCENARIO, "certification", "zh");
  expect(authors.isEmpty).toBe(false);
  const gains = Object.values(authors.gains);
  for (const { people, again, better, gain } of gains) {
    for (const count of [people, again, better]) if (typeof count === "number") expect(count % 5).toBe(0);
    if (gain !== null) expect(typeof again).toBe("number");
  }
  expect(gains.some(({ gain }) => (gain ?? 0) > 0)).toBe(true);
  expect((await authorsView(site.app, "taboo-02", "all", "zh")).isEmpty).toBe(true);
});
